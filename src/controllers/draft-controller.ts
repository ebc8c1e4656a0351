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
import { DraftPlace, type DraftPurpose } from './draft-place.js';
import { DraftSignals } from './draft-signals.js';
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
  readonly #signals: DraftSignals;
  #store: DialogueStore | undefined;
  #key: DraftKey | undefined;
  #fields: DraftFields = {};
  #restored: Draft | undefined;
  #other: Draft | undefined;
  #lasting = true;
  /** Counts what was typed; what is kept is up to date when it has the same count. */
  #typed = 0;
  #kept = 0;
  /** Counts how often the form began afresh: what is still being kept then is of before. */
  #begun = 0;
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
    this.#signals = new DraftSignals(host);
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
    this.#restored = this.#other = undefined;
    this.#beginAfresh();
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
    // What this form holds must not be kept again with the next letter.
    if (this.#signals.wereForgotten(storeBefore === this.#store)) void this.clear();
    const before = this.#key;
    if (before && sameKey(next, before)) {
      if (this.#signals.wasPutBack(before)) this.#read(before, true);
      return;
    }
    this.#signals.skip();
    const goesOn = before !== undefined && sameKey({ ...before, actorId: next.actorId }, next);
    // Signed out: what was typed stays with the person who typed it.
    if (goesOn && next.actorId === null) return;
    this.#key = next;
    if (goesOn && before.actorId === null && this.#typed > 0) this.#bring(before, next);
    else {
      if (before && storeBefore) this.#finish(storeBefore, before);
      this.#read(next, before === undefined);
    }
  }

  /** Reads a draft; what was typed while storage took its time stays. */
  #read(key: DraftKey, isFirst: boolean): void {
    const store = this.#store;
    if (!store) return;
    if (!isFirst) this.#beginAfresh();
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

  /** What somebody typed before they signed in stands beside what they had typed already. */
  #bring(before: DraftKey, key: DraftKey): void {
    void this.#after(async () => {
      const own = this.#store && (await draftsOf(this.#store).read(key));
      if (this.#key !== key) return;
      if (own && !sameFields(own.fields, this.#fields)) this.#other = own;
      this.#moveFrom(before);
    });
  }

  /** Keeps the last words of what the form was for until now. */
  #finish(store: DialogueStore, key: DraftKey): void {
    if (this.#kept === this.#typed) return;
    const [fields, apart] = [this.#fields, this.#other !== undefined];
    void this.#after(() => draftsOf(store).save(key, fields, { apart }));
  }

  #beginAfresh(): void {
    this.#fields = {};
    this.#typed = this.#kept = 0;
    this.#begun += 1;
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
      const [typed, begun] = [this.#typed, this.#begun];
      if ((this.#kept === typed && !over) || this.#key !== key) return;
      const apart = this.#other !== undefined;
      const { other } = await draftsOf(store).save(key, this.#fields, { apart, over });
      this.#lasting = await draftsOf(store).lasting();
      // Sent or started afresh meanwhile.
      if (this.#begun !== begun) return;
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
