import type { AnyRecord } from '../model/record.js';
import { Arrivals } from './arrivals.js';
import type { ValueCell } from './cell.js';
import type { ClaimLists } from './claim-lists.js';
import { News, type NewsSource } from './news.js';
import type { Records } from './records.js';

/** What following a dialogue needs of the store. */
export interface Followed {
  readonly source: NewsSource;
  readonly records: Records;
  readonly lists: ClaimLists;
  readonly actorId: () => string | null;
  /** How often something changed that only the backend can count. */
  readonly touched: ValueCell<number>;
  /** Too much happened: begin again, and answer with the new checkpoint. */
  readonly resync: () => Promise<string>;
}

/** The part of a store that learns what others do. It is loaded once the dialogue is open. */
export class Following {
  readonly arrivals: Arrivals;
  readonly #news: News;

  constructor({ source, records, lists, actorId, touched, resync }: Followed, checkpoint: string) {
    this.arrivals = new Arrivals(records, lists);
    const take = (changed: readonly AnyRecord[]): void => {
      this.arrivals.take(changed, actorId());
      touched.value += 1;
    };
    this.#news = new News(source, { take, resync }, checkpoint);
    this.#news.start();
  }

  fetch(): Promise<void> {
    return this.#news.fetch();
  }

  stop(): void {
    this.#news.stop();
  }
}
