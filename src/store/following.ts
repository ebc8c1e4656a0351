import type { Adapter, Opened } from '../adapters/contract.js';
import { isAdapterError } from '../adapters/errors.js';
import type { AnyRecord } from '../model/record.js';
import { Arrivals } from './arrivals.js';
import type { ClaimLists } from './claim-lists.js';
import type { DialogueStore } from './dialogue-store.js';
import { News } from './news.js';

/** What following a dialogue needs of the store beside what everybody sees of it. */
export interface Followed {
  readonly store: DialogueStore;
  readonly source: Required<Adapter>;
  readonly lists: ClaimLists;
  /** Takes what opening gave, and answers with its checkpoint. */
  readonly take: (opened: Opened) => string;
}

/** The part of a store that learns what others do. It is loaded once the dialogue is open. */
export class Following {
  readonly arrivals: Arrivals;
  readonly #followed: Followed;
  #news: News | undefined;

  /** Begins at a checkpoint; without one, it knows of no news until the dialogue is opened again. */
  constructor(followed: Followed, checkpoint: string | undefined) {
    this.#followed = followed;
    this.arrivals = new Arrivals(followed.store.records, followed.lists, followed.source);
    this.#follow(checkpoint);
  }

  async fetch(): Promise<void> {
    await this.#news?.fetch();
  }

  /**
   * Goes on where it was, since the connection may have been lost meanwhile: whatever was missed comes
   * as news, and where the backend does not tell it, everything is read again.
   */
  again(isTold: boolean): void {
    this.stop();
    this.#follow(isTold ? this.#news?.checkpoint : undefined);
    if (!this.#news) void this.#reread();
  }

  stop(): void {
    this.#news?.stop();
  }

  #follow(checkpoint: string | undefined): void {
    const { source } = this.#followed;
    const take = (changed: readonly AnyRecord[]): void => {
      this.#take(changed);
    };
    const resync = () => this.#resync();
    this.#news =
      checkpoint === undefined ? undefined : new News(source, { take, resync }, checkpoint);
    this.#news?.start();
  }

  #take(changed: readonly AnyRecord[]): void {
    const { session, touched } = this.#followed.store;
    this.arrivals.take(changed, session.value.participantId);
    touched.value += 1;
  }

  async #resync(): Promise<string> {
    const { store, source, take } = this.#followed;
    const opened = await source.open(store.consultationId);
    await this.#reread();
    return take(opened);
  }

  async #reread(): Promise<void> {
    const { store, lists } = this.#followed;
    store.details.forget();
    await Promise.all([lists.restart(), this.#renewReplies()]);
    store.touched.value += 1;
  }

  /** Which roots there are, lists tell; of replies they tell the first few. */
  async #renewReplies(): Promise<void> {
    const { store, source } = this.#followed;
    // What is on its way is not known to the backend yet.
    const isSent = (id: string) => store.outbox.cell(id).value === undefined;
    const replies = [...store.records.table('claim').rows()].filter(
      ({ id, parentId }) => parentId !== null && isSent(id),
    );
    if (replies.length === 0) return;
    try {
      this.arrivals.renew(replies, await source.get(replies.map(({ id }) => id)));
    } catch (error) {
      // They stay as they are until everything is read again.
      if (!isAdapterError(error)) throw error;
    }
  }
}
