import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { DialogueStore } from './dialogue-store.js';
import { asDraft, stampOf, type Draft, type DraftFields } from './draft.js';
import {
  besideOf,
  draftPrefix,
  keyOf,
  nameOf,
  prefixBeside,
  prefixOf,
  type DraftKey,
} from './draft-keys.js';
import type { Keep } from './keep.js';
import type { Refusal } from './refusal.js';
import { steady } from './steady-keep.js';
import { textsIn } from './typed-texts.js';

export type { Draft, DraftFields, DraftKey };

/** What was typed to make a command, and where. */
export interface Typed extends Pick<DraftKey, 'intent' | 'parentId'> {
  readonly fields: DraftFields;
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

/** What came of saving: the other text, where another tab has written since we last looked. */
export interface Saved {
  readonly other?: Draft;
}

/** What is known of another tab's text when this one is saved. */
export interface Beside {
  /** Whether nobody has chosen yet between the two. */
  readonly apart?: boolean;
  /** The text that this one was chosen over. */
  readonly over?: Draft | undefined;
}

/** Days after which an untouched draft is forgotten. */
export const draftDays = 30;

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

  /**
   * The draft, if there is one that this library understands and that is not too old. Where it is gone,
   * the latest that stood beside it takes its place.
   */
  async read(key: DraftKey): Promise<Draft | undefined> {
    const draft = (await this.#get(key)) ?? (await this.#takeUp(key));
    if (draft) this.#seen.set(nameOf(key), stampOf(draft));
    return draft;
  }

  /** What this page typed, while the draft itself holds what another tab did. */
  readBeside(key: DraftKey): Promise<Draft | undefined> {
    return this.#get(this.#beside(key));
  }

  /** Keeps what was typed: beside what another tab made of the draft meanwhile, until one is chosen. */
  async save(key: DraftKey, fields: DraftFields, { apart, over }: Beside = {}): Promise<Saved> {
    const other = asDraft(await (await this.#keep()).get(nameOf(key)));
    const isChosen = other && over && stampOf(other) === stampOf(over);
    if (other && !isChosen && (apart || this.#isForeign(key, other))) {
      await this.#write(this.#beside(key), fields);
      return { other };
    }
    await this.#write(key, fields);
    await this.#removeBeside(key);
    if (other?.refused) this.#changes.value += 1;
    return {};
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

  /** Forgets what this page has read or written. What another tab has typed since, or `apart`, stays. */
  async remove(key: DraftKey, { apart }: Beside = {}): Promise<void> {
    await this.#removeBeside(key);
    const there = asDraft(await (await this.#keep()).get(nameOf(key)));
    if (!there || !(apart || this.#isForeign(key, there))) await this.#delete(key);
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
    this.#seen.set(nameOf(key), stampOf(draft));
  }

  async #get(key: DraftKey): Promise<Draft | undefined> {
    const draft = asDraft(await (await this.#keep()).get(nameOf(key)));
    return draft && !this.#isOld(draft) ? draft : undefined;
  }

  async #delete(key: DraftKey): Promise<void> {
    this.#seen.delete(nameOf(key));
    await (await this.#keep()).delete(nameOf(key));
  }

  #beside(key: DraftKey): DraftKey {
    return { ...key, beside: besideOf(this.#writer) };
  }

  async #removeBeside(key: DraftKey): Promise<void> {
    const beside = this.#beside(key);
    if (this.#seen.has(nameOf(beside))) await this.#delete(beside);
  }

  /** First kept in its new place, and only then taken from the old. */
  async #takeUp(key: DraftKey): Promise<Draft | undefined> {
    const keep = await this.#keep();
    // What cannot be read may be of a newer library.
    if ((await keep.get(nameOf(key))) !== undefined) return undefined;
    const entries = await keep.entries(prefixBeside(key));
    const [latest] = entries
      .flatMap(([name, value]) => {
        const draft = asDraft(value);
        return draft && !this.#isOld(draft) ? [{ name, draft }] : [];
      })
      .sort((a, b) => Date.parse(b.draft.savedAt) - Date.parse(a.draft.savedAt));
    if (!latest) return undefined;
    await keep.set(nameOf(key), latest.draft);
    await keep.delete(latest.name);
    this.#changes.value += 1;
    return latest.draft;
  }

  async #removeWhere(
    test: (draft: Draft | undefined) => boolean,
    among: string = draftPrefix,
  ): Promise<void> {
    const keep = await this.#keep();
    const entries = await keep.entries(among);
    const gone = entries.filter(([, value]) => test(asDraft(value)));
    await Promise.all(gone.map(([name]) => keep.delete(name)));
  }

  #isForeign(key: DraftKey, other: Draft): boolean {
    return other.writer !== this.#writer && this.#seen.get(nameOf(key)) !== stampOf(other);
  }

  #isOld({ savedAt }: Draft): boolean {
    return this.#now().getTime() - Date.parse(savedAt) > draftDays * 86_400_000;
  }
}
