import type { ReactiveController } from 'lit';
import type { DialogueStore } from '../store/dialogue-store.js';
import {
  draftsOf,
  type Draft,
  type DraftFields,
  type DraftKey,
  type Typed,
} from '../store/drafts.js';
import { sameFields, sameKey } from '../store/same-draft.js';
import { CellController } from './cell-controller.js';
import { DraftPlace, type DraftPurpose } from './draft-place.js';
import type { Host } from './store-controller.js';

export type { DraftPurpose };

/**
 * What is typed in a form, kept by the store from the first character on.
 *
 * The form reads its fields from here and writes them here, so that an element made anew, another
 * language or a crash loses nothing. Without a store the fields last as long as the element.
 *
 * A draft belongs to whoever typed it. Signed out, it stays on the screen and with its author;
 * another person who signs in is shown their own. What was typed before anybody signed in goes with
 * the one who does. What another tab made of it meanwhile stays beside it until somebody has chosen.
 */
export class DraftController implements ReactiveController {
  readonly #host: Host;
  readonly #purpose: () => DraftPurpose | undefined;
  readonly #given: () => DraftFields;
  readonly #place: DraftPlace;
  readonly #putBack: CellController<DraftKey | null>;
  readonly #removals: CellController<number>;
  #store: DialogueStore | undefined;
  #key: DraftKey | undefined;
  #seen: DraftKey | null | undefined;
  #seenRemovals: number | undefined;
  #fields: DraftFields = {};
  #restored: Draft | undefined;
  #other: Draft | undefined;
  #lasting = true;
  /** Counts what was typed; what is kept is up to date when it has the same count. */
  #typed = 0;
  #kept = 0;
  #work: Promise<unknown> = Promise.resolve();

  /** `given` is what the fields hold until somebody types in them: what was said before, a guess. */
  constructor(
    host: Host,
    purpose: () => DraftPurpose | undefined,
    given: () => DraftFields = () => ({}),
  ) {
    this.#host = host;
    this.#purpose = purpose;
    this.#given = given;
    this.#place = new DraftPlace(host, purpose);
    this.#putBack = new CellController(host, (store) => draftsOf(store).lastPutBack);
    this.#removals = new CellController(host, (store) => draftsOf(store).removals);
    host.addController(this);
  }

  /** All fields. */
  get fields(): DraftFields {
    return { ...this.#given(), ...this.#fields };
  }

  /** The draft that came back, if one did. */
  get restored(): Draft | undefined {
    return this.#restored;
  }

  /** What was typed and where, to be sent. */
  get typed(): Typed | undefined {
    const purpose = this.#purpose();
    return purpose && { ...purpose, fields: this.#fields };
  }

  /** Whether something came back in a field, whatever was typed there since. */
  cameBack(name: string): boolean {
    return (this.#restored?.fields[name] ?? '').trim() !== '';
  }

  /** What another tab made of this draft, until somebody has chosen. */
  get other(): Draft | undefined {
    return this.#other;
  }

  /** Whether drafts survive the page, as far as is known. */
  get lasting(): boolean {
    return this.#lasting;
  }

  /** Whether all that was typed is kept, and outlasts the page. */
  get isKept(): boolean {
    const isWritten = this.#key !== undefined && this.#typed > 0 && this.#kept === this.#typed;
    return isWritten && this.#lasting;
  }

  get(name: string): string {
    return this.#fields[name] ?? this.#given()[name] ?? '';
  }

  /** Takes what was typed. */
  set(name: string, value: string): void {
    this.setAll({ [name]: value });
  }

  setAll(fields: DraftFields): void {
    this.#fields = { ...this.#fields, ...fields };
    this.#typed += 1;
    this.#host.requestUpdate();
    this.#save();
  }

  /** Goes on with the text of this tab, in all tabs. */
  keepMine(): void {
    this.#choose(this.#fields);
  }

  /** Goes on with the text of the other tab. */
  takeOther(): void {
    if (this.#other) this.#choose(this.#other.fields);
  }

  /** Forgets the draft: it was sent, or its author starts afresh. */
  async clear(): Promise<void> {
    const apart = this.#other !== undefined;
    this.#fields = {};
    this.#restored = this.#other = undefined;
    this.#typed = this.#kept = 0;
    this.#host.requestUpdate();
    const [store, key] = [this.#store, this.#key];
    if (store && key) await this.#after(() => draftsOf(store).remove(key, { apart }));
  }

  hostUpdate(): void {
    const storeBefore = this.#store;
    const place = this.#place.now;
    if (!place) return;
    const next = place.key;
    this.#store = place.store;
    this.#heedRemovals(storeBefore === this.#store);
    const before = this.#key;
    if (before && sameKey(next, before)) {
      this.#readAgain(before);
      return;
    }
    this.#seen = this.#putBack.value;
    const goesOn = before !== undefined && sameKey({ ...before, actorId: next.actorId }, next);
    // Signed out: what was typed stays with the person who typed it.
    if (goesOn && next.actorId === null) return;
    this.#key = next;
    if (goesOn && before.actorId === null && this.#typed > 0) this.#moveFrom(before);
    else this.#read(next, before === undefined);
  }

  /** All drafts were forgotten: what this form holds must not be kept again with the next letter. */
  #heedRemovals(isSameStore: boolean): void {
    const removals = this.#removals.value;
    // Out of the document nothing is followed.
    if (removals === undefined) return;
    if (isSameStore && removals !== this.#seenRemovals) void this.clear();
    this.#seenRemovals = removals;
  }

  /** Something that was sent is a draft again. */
  #readAgain(key: DraftKey): void {
    const putBack = this.#putBack.value;
    if (putBack === this.#seen) return;
    this.#seen = putBack;
    if (putBack && sameKey(putBack, key)) this.#read(key, true);
  }

  /** Reads a draft; what was typed while storage took its time stays. */
  #read(key: DraftKey, isFirst: boolean): void {
    const store = this.#store;
    if (!store) return;
    if (!isFirst) {
      this.#fields = {};
      this.#typed = this.#kept = 0;
    }
    this.#restored = this.#other = undefined;
    void this.#after(async () => {
      const drafts = draftsOf(store);
      const own = await drafts.read(key);
      const draft = own ?? (await drafts.read({ ...key, actorId: null }));
      const beside = await drafts.readBeside(key);
      this.#lasting = await drafts.lasting();
      if (this.#key !== key) return;
      if (beside) this.#restore(beside);
      if (draft) this.#restore(draft);
      if (draft && !own && !this.#other) this.#moveFrom({ ...key, actorId: null });
      this.#host.requestUpdate();
    });
  }

  #restore(draft: Draft): void {
    if (this.#typed === 0) {
      this.#fields = { ...this.#fields, ...draft.fields };
      this.#restored = draft;
      this.#typed = this.#kept = 1;
    } else if (!sameFields(draft.fields, this.#fields)) {
      this.#other = draft;
    }
  }

  #moveFrom(before: DraftKey): void {
    const store = this.#store;
    this.#kept = 0;
    this.#save();
    void this.#after(() => store && draftsOf(store).remove(before));
  }

  #choose(fields: DraftFields): void {
    const over = this.#other;
    this.#other = undefined;
    this.#fields = fields;
    this.#typed += 1;
    this.#save(over);
    this.#host.requestUpdate();
  }

  /** One write at a time; what is typed during one is in the next. */
  #save(over?: Draft): void {
    const [store, key] = [this.#store, this.#key];
    if (!store || !key) return;
    void this.#after(async () => {
      const typed = this.#typed;
      if ((this.#kept === typed && !over) || this.#key !== key) return;
      const apart = this.#other !== undefined;
      const { other } = await draftsOf(store).save(key, this.#fields, { apart, over });
      this.#lasting = await draftsOf(store).lasting();
      // Sent or started afresh meanwhile.
      if (this.#typed < typed) return;
      this.#kept = typed;
      this.#other = other;
      this.#host.requestUpdate();
    });
  }

  #after<T>(work: () => T | Promise<T>): Promise<T> {
    const next = this.#work.then(work);
    this.#work = next;
    return next;
  }
}
