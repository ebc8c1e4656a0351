import { stopIfAborted } from '../../src/adapters/aborted.js';
import {
  aggregateNames,
  orders,
  type Adapter,
  type AggregateName,
  type Aggregates,
  type CallOptions,
  type Capabilities,
  type ClaimPage,
  type ClaimQuery,
  type Opened,
  type PageRequest,
} from '../../src/adapters/contract.js';
import {
  cardsOf,
  decodeCursor,
  embeddedReplies,
  encodeCursor,
  pageSize,
  type Viewer,
} from '../../src/adapters/listing.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { MemoryBase } from '../../src/adapters/memory/memory-base.js';
import { requireQuery } from '../../src/adapters/supported.js';
import { systemClock } from '../../src/internal/clock.js';
import { suppressStances } from '../../src/measures/index.js';
import type { AnyRecord } from '../../src/model/index.js';
import { firstAfter, RecordLists } from './record-lists.js';
import type { Converted } from '../../server/src/record/dataset/index.js';

const reader: Viewer = { id: null, roles: [] };

/** What a closed record can do. Stances by group are there where it is known who took them. */
function abilities(book: Converted['book']): Capabilities {
  return {
    contract: 1,
    absent: ['submit', 'changesSince', 'watch', 'search'],
    orders,
    aggregates: aggregateNames.filter((name) => name === 'coverage' || book.knowsWho),
    push: 'none',
    pageSize: 100,
    commandBytes: 0,
    keepsOnDevice: false,
  };
}

/**
 * A converted set as a read-only backend. All orders are made when it is opened; after that a page
 * takes the same time whether the record has a hundred claims or a hundred thousand.
 */
export class RecordIndex implements Adapter {
  /** The id to open it with. */
  readonly consultationId: string;
  readonly #adapter: MemoryAdapter;
  readonly #base: MemoryBase;
  readonly #book: Converted['book'];
  readonly #capabilities: Capabilities;
  readonly #lists: RecordLists;
  readonly #closing = new AbortController();

  constructor({ records, book }: Converted) {
    this.#book = book;
    this.#capabilities = abilities(book);
    this.#base = new MemoryBase(records, systemClock);
    this.#adapter = new MemoryAdapter(
      { records: [], capabilities: this.#capabilities },
      this.#base,
    );
    this.#lists = new RecordLists(this.#base, reader);
    this.consultationId = this.#base.shelves.all('consultation')[0]?.id ?? '';
  }

  open(consultationId: string, options?: CallOptions): Promise<Opened> {
    return this.#adapter.open(consultationId, options);
  }

  async list(
    query: ClaimQuery,
    page: PageRequest,
    { signal }: CallOptions = {},
  ): Promise<ClaimPage> {
    stopIfAborted('list', signal, this.#closing.signal);
    requireQuery(query, this.#capabilities);
    const limit = pageSize(page.limit, this.#capabilities.pageSize);
    const all = this.#lists.list(query);
    const after = page.after ?? null;
    const start = after === null ? 0 : firstAfter(all, decodeCursor(query.order, after));
    const shown = all.slice(start, start + limit);
    const claims = shown.map(({ claim }) => claim);
    const { source } = this.#base;
    const replies = await embeddedReplies(claims, query.replies ?? 0, (parentId, most) =>
      this.#firstReplies(parentId, most),
    );
    const last = start + limit < all.length ? shown.at(-1) : undefined;
    return {
      ids: claims.map(({ id }) => id),
      records: structuredClone(await cardsOf([...claims, ...replies], source, reader)),
      cursor: last ? encodeCursor(query.order, last.key) : null,
      total: all.length,
    };
  }

  get(ids: readonly string[], options?: CallOptions): Promise<readonly AnyRecord[]> {
    return this.#adapter.get(ids, options);
  }

  async aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options?: CallOptions,
  ): Promise<Aggregates[N]> {
    // Refuses what is not there, and counts coverage; without stances, it has no groups to tell.
    const counted = await this.#adapter.aggregate(name, subject, options);
    return name === 'stances-by-group' && subject !== null
      ? (suppressStances(this.#book.byGroup(subject)) as Aggregates[N])
      : counted;
  }

  close(): Promise<void> {
    this.#closing.abort();
    return this.#adapter.close();
  }

  #firstReplies(parentId: string, most: number) {
    const replies = this.#lists.list({ parentId, order: 'number' });
    return replies.slice(0, most).map(({ claim }) => claim);
  }
}
