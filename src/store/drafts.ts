import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { DialogueStore } from './dialogue-store.js';
import type { Keep } from './keep.js';
import type { Refusal } from './refusal.js';
import { steady } from './steady-keep.js';
import { textsIn } from './typed-texts.js';

/** What a draft is for. Drafts of one person are never offered to another. */
export interface DraftKey {
  readonly consultationId: string;
  /** The participant, or `null` before sign-in: such a draft waits for whoever wrote it. */
  readonly actorId: string | null;
  /** `claim`, `edit`, `disclosure`, `evidence`, `paraphrase`, ... */
  readonly intent: string;
  /** What it answers or changes. */
  readonly parentId: string | null;
  /** Beside the draft in the form: the command that was refused with these words. */
  readonly beside?: string | undefined;
}

/** What was typed, field by field. */
export type DraftFields = Readonly<Record<string, string>>;

/** What was typed to make a command, and where. */
export interface Typed extends Pick<DraftKey, 'intent' | 'parentId'> {
  readonly fields: DraftFields;
}

/** A kept draft. */
export interface Draft {
  readonly fields: DraftFields;
  /** Why it was refused, as long as nobody has touched it since. */
  readonly refused?: Refusal | undefined;
  /** ISO instant of the last change. */
  readonly savedAt: string;
  /** Which page wrote it last: another tab may be typing in the same draft. */
  readonly writer: string;
}

/** A draft that was found, and what it is for. */
export interface FoundDraft extends Draft {
  readonly key: DraftKey;
}

/** What was sent, and why it was refused where its author is still to be told. */
export interface Sent {
  readonly commandId: string;
  readonly refused?: Refusal;
}

/** What came of saving: kept, or another tab has written since we last looked. */
export type Saved = { readonly kept: true } | { readonly kept: false; readonly other: Draft };

/** Days after which an untouched draft is forgotten. */
export const draftDays = 30;

const prefix = 'draft/';

type Keeping = Pick<DialogueStore, 'keep' | 'writer'>;

const all = new WeakMap<Keeping, Drafts>();

/** The drafts of a store: made when somebody first writes. */
export function draftsOf(store: Keeping): Drafts {
  let drafts = all.get(store);
  if (!drafts) {
    all.set(store, (drafts = new Drafts(steady(store.keep), store.writer)));
    void drafts.sweep();
  }
  return drafts;
}

/** Unsent text, by what it is for. An element that is removed or made anew loses nothing. */
export class Drafts {
  readonly #keep: () => Promise<Keep>;
  readonly #writer: string;
  readonly #now: () => Date;
  readonly #putBack = new ValueCell<DraftKey | null>(null);
  readonly #removals = new ValueCell(0);
  readonly #changes = new ValueCell(0);
  /** What each draft held when this page last read or wrote it. */
  readonly #seen = new Map<string, string>();

  constructor(keep: () => Promise<Keep>, writer: string, now: () => Date = () => new Date()) {
    this.#keep = keep;
    this.#writer = writer;
    this.#now = now;
  }

  /** Whether drafts survive the page. */
  async lasting(): Promise<boolean> {
    return (await this.#keep()).lasting;
  }

  /** The draft, if there is one that this library understands and that is not too old. */
  async read(key: DraftKey): Promise<Draft | undefined> {
    const name = nameOf(key);
    const draft = asDraft(await (await this.#keep()).get(name));
    if (!draft || this.#isOld(draft)) return undefined;
    this.#seen.set(name, draft.savedAt + draft.writer);
    return draft;
  }

  /** Keeps what was typed, unless another tab changed the draft meanwhile; `force` takes it over. */
  async save(key: DraftKey, fields: DraftFields, force = false): Promise<Saved> {
    const keep = await this.#keep();
    const name = nameOf(key);
    const other = asDraft(await keep.get(name));
    if (!force && other && this.#isForeign(name, other)) return { kept: false, other };
    await this.#write(key, fields);
    if (other?.refused) this.#changes.value += 1;
    return { kept: true };
  }

  /** The draft that was put back last: its form, if there is one, reads it again. */
  get lastPutBack(): Cell<DraftKey | null> {
    return this.#putBack;
  }

  /**
   * Makes a draft again of what was sent and not accepted. Where its form holds other words by now,
   * these are kept beside them, to be read and copied.
   */
  async putBack(key: DraftKey, fields: DraftFields, { commandId, refused }: Sent): Promise<void> {
    const there = textsIn(asDraft(await (await this.#keep()).get(nameOf(key)))?.fields ?? {});
    const isTaken = there.length > 0 && there.join('\n') !== textsIn(fields).join('\n');
    await this.#write(isTaken ? { ...key, beside: commandId } : key, fields, refused);
    if (!isTaken) this.#putBack.value = { ...key };
    this.#changes.value += 1;
  }

  async remove(key: DraftKey): Promise<void> {
    this.#seen.delete(nameOf(key));
    await (await this.#keep()).delete(nameOf(key));
    this.#changes.value += 1;
  }

  /** Counts what a list of drafts shows: one was given back, taken up again, or is gone. */
  get changes(): Cell<number> {
    return this.#changes;
  }

  /** What one person has typed in a consultation, and what was typed before anybody signed in. */
  async find(who: Pick<DraftKey, 'consultationId' | 'actorId'>): Promise<readonly FoundDraft[]> {
    const entries = await (await this.#keep()).entries(prefixOf(who.consultationId));
    return entries.flatMap(([name, value]) => {
      const draft = asDraft(value);
      const key = keyOf(name);
      const isTheirs = key.actorId === null || key.actorId === who.actorId;
      return draft && isTheirs && !this.#isOld(draft) ? [{ ...draft, key }] : [];
    });
  }

  /**
   * Forgets every draft of a consultation on this device, whoever typed it: the reader may ask for it,
   * and where a computer is shared nobody else may be there to do so.
   */
  async removeAll(consultationId: string): Promise<void> {
    await this.#removeWhere(() => true, prefixOf(consultationId));
    this.#removals.value += 1;
    this.#changes.value += 1;
  }

  /** How often all drafts were forgotten: forms that are open then forget what they hold. */
  get removals(): Cell<number> {
    return this.#removals;
  }

  /** Forgets drafts older than {@link draftDays}. What cannot be read may be of a newer library. */
  async sweep(): Promise<void> {
    await this.#removeWhere((draft) => draft !== undefined && this.#isOld(draft));
  }

  async #write(key: DraftKey, fields: DraftFields, refused?: Refusal): Promise<void> {
    const savedAt = this.#now().toISOString();
    const draft: Draft = { fields, savedAt, writer: this.#writer, ...(refused && { refused }) };
    await (await this.#keep()).set(nameOf(key), draft);
    this.#seen.set(nameOf(key), savedAt + this.#writer);
  }

  async #removeWhere(
    test: (draft: Draft | undefined) => boolean,
    among: string = prefix,
  ): Promise<void> {
    const keep = await this.#keep();
    const entries = await keep.entries(among);
    const gone = entries.filter(([, value]) => test(asDraft(value)));
    await Promise.all(gone.map(([name]) => keep.delete(name)));
  }

  #isForeign(name: string, other: Draft): boolean {
    return other.writer !== this.#writer && this.#seen.get(name) !== other.savedAt + other.writer;
  }

  #isOld({ savedAt }: Draft): boolean {
    return this.#now().getTime() - Date.parse(savedAt) > draftDays * 86_400_000;
  }
}

function nameOf({ consultationId, actorId, intent, parentId, beside }: DraftKey): string {
  const parts = [consultationId, actorId, intent, parentId];
  return prefix + JSON.stringify(beside === undefined ? parts : [...parts, beside]);
}

/** How the names of all drafts of a consultation begin. */
function prefixOf(consultationId: string): string {
  return `${prefix}[${JSON.stringify(consultationId)},`;
}

function keyOf(name: string): DraftKey {
  const parts = JSON.parse(name.slice(prefix.length)) as [
    string,
    string | null,
    string,
    string | null,
    string?,
  ];
  const [consultationId, actorId, intent, parentId, beside] = parts;
  return { consultationId, actorId, intent, parentId, beside };
}

/** Drafts of an older or foreign shape are not drafts. */
function asDraft(value: unknown): Draft | undefined {
  const draft = value as Partial<Draft> | undefined;
  const fields: unknown = draft?.fields;
  if (typeof fields !== 'object' || fields === null) return undefined;
  if (typeof draft?.savedAt !== 'string' || typeof draft.writer !== 'string') return undefined;
  if (!Object.values(fields).every((field) => typeof field === 'string')) return undefined;
  return draft as Draft;
}
