import type { AnyRecord, RecordOf } from '../../model/record.js';
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
} from '../contract.js';
import { pageSize } from '../cursor.js';
import { AdapterError } from '../errors.js';
import { requireFigure, requireQuery } from '../supported.js';
import { here } from '../web-address.js';
import { recordAddress } from './address.js';
import { fetchJson } from './fetch-json.js';
import { publishedClaim, publishedFigure, publishedPage, publishedRecord } from './format.js';
import { claimFile, claimsInFile, figureFile, pageFile } from './names.js';

/** What a static adapter can be made with. */
export interface StaticOptions {
  /** What a relative address is relative to; the page's own address by default. */
  readonly base?: string;
  /** Allow a record that another origin publishes. */
  readonly otherOrigin?: boolean;
}

const capabilities: Capabilities = {
  contract: 1,
  absent: ['submit', 'changesSince', 'watch', 'search'],
  orders,
  aggregates: aggregateNames,
  push: 'none',
  pageSize: claimsInFile,
  commandBytes: 0,
  keepsOnDevice: false,
};

/**
 * Reads a published record from files: everything reads, nothing can be added.
 *
 * A small record is one file and is read whole. A large one is a manifest beside many files, of which
 * only those are fetched that somebody looks at; see `format.ts` and `names.ts`.
 */
export class StaticAdapter implements Adapter {
  readonly #address: string;
  readonly #options: StaticOptions;
  readonly #closing = new AbortController();
  #url: URL | undefined;
  /** The adapter over a record that was read whole. */
  #whole: Adapter | undefined;

  /** @param address - Where the record is published: a JSON file. */
  constructor(address: string, options: StaticOptions = {}) {
    this.#address = address;
    this.#options = options;
  }

  async open(consultationId: string, options: CallOptions = {}): Promise<Opened> {
    const { base = here(), otherOrigin = false } = this.#options;
    this.#url = recordAddress(this.#address, base, otherOrigin);
    const published = await fetchJson(this.#url, publishedRecord, this.#signal(options));
    const { records } = published;
    if (!published.paged) return this.#openWhole(consultationId, records, options);
    const consultation = records.find(
      (record): record is RecordOf<'consultation'> =>
        record.type === 'consultation' && record.id === consultationId,
    );
    if (!consultation) {
      throw new AdapterError('not-found', `The record is not of ${consultationId}.`);
    }
    const session = { participantId: null, name: '', roles: [], expiresAt: null };
    return { consultation, session, capabilities, records, checkpoint: '' };
  }

  async list(query: ClaimQuery, page: PageRequest, options: CallOptions = {}): Promise<ClaimPage> {
    if (this.#whole) return this.#whole.list(query, page, options);
    requireQuery(query, capabilities);
    const size = pageSize(page.limit, claimsInFile);
    const start = placeOf(page.after ?? '0');
    const file = Math.floor(start / claimsInFile);
    const url = this.#file(pageFile(query, file));
    const found = await fetchJson(url, publishedPage, this.#signal(options));
    const { ids, records, total, last } = found;
    const from = start % claimsInFile;
    const shown = ids.slice(from, from + size);
    const isRead = from + shown.length >= ids.length;
    const next = isRead ? (file + 1) * claimsInFile : start + shown.length;
    return { ids: shown, records, total, cursor: isRead && last ? null : String(next) };
  }

  async get(ids: readonly string[], options: CallOptions = {}): Promise<readonly AnyRecord[]> {
    if (this.#whole) return this.#whole.get(ids, options);
    const found = await Promise.all(ids.map((id) => this.#claim(id, options)));
    return found.flat();
  }

  async aggregate<N extends AggregateName>(
    name: N,
    subject: string | null,
    options: CallOptions = {},
  ): Promise<Aggregates[N]> {
    const whole = this.#whole?.aggregate?.(name, subject, options);
    if (whole) return whole;
    requireFigure(name, capabilities);
    const url = this.#file(figureFile(name, subject));
    const { figure } = await fetchJson(url, publishedFigure, this.#signal(options));
    return figure as Aggregates[N];
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#whole?.close();
  }

  async #openWhole(
    consultationId: string,
    records: readonly AnyRecord[],
    options: CallOptions,
  ): Promise<Opened> {
    const { MemoryAdapter } = await import('../memory/memory-adapter.js');
    const { push, keepsOnDevice } = capabilities;
    // What is here as a whole can be searched.
    const absent = capabilities.absent.filter((verb) => verb !== 'search');
    const capable = { absent, push, keepsOnDevice };
    this.#whole = new MemoryAdapter({ records, capabilities: capable });
    return this.#whole.open(consultationId, options);
  }

  /** A claim that is not in the record is left out of the answer. */
  async #claim(id: string, options: CallOptions): Promise<readonly AnyRecord[]> {
    try {
      const url = this.#file(claimFile(id));
      return (await fetchJson(url, publishedClaim, this.#signal(options))).records;
    } catch (error) {
      if (error instanceof AdapterError && error.code === 'not-found') return [];
      throw error;
    }
  }

  #file(name: string): URL {
    if (!this.#url) throw new AdapterError('unavailable', 'The record is not open yet.');
    return new URL(name, this.#url);
  }

  #signal({ signal }: CallOptions): AbortSignal {
    const closing = this.#closing.signal;
    return signal ? AbortSignal.any([signal, closing]) : closing;
  }
}

/** A cursor is the place of the next claim in the whole list. */
function placeOf(cursor: string): number {
  if (!/^\d{1,9}$/.test(cursor)) {
    throw new AdapterError('invalid', 'The cursor is not one of this record.');
  }
  return Number(cursor);
}
