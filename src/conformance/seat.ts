import type { Adapter, ClaimPage, ClaimQuery, Opened, Outcome } from '../adapters/contract.js';
import type { Claim, Tally } from '../model/claim.js';
import type { Command, CommandType } from '../model/command.js';
import { emptyTally } from '../model/empty-tally.js';
import type { AnyRecord, RecordOf, RecordType } from '../model/record.js';
import { command, type Wishes } from './commands.js';
import { expect, expectFields } from './expectations.js';

/** All of a list, read to its end. */
export interface Reading {
  readonly ids: readonly string[];
  readonly records: readonly AnyRecord[];
  readonly pages: readonly ClaimPage[];
}

/** One person at the table: an opened handle, and the short ways to use it that cases need. */
export class Seat {
  readonly adapter: Adapter;
  readonly opened: Opened;

  constructor(adapter: Adapter, opened: Opened) {
    this.adapter = adapter;
    this.opened = opened;
  }

  /** Sends a command as it is. */
  async send(sent: Command): Promise<Outcome> {
    const outcome = await this.adapter.submit?.(sent);
    expect(outcome !== undefined, 'submit is there, and answers');
    expectFields(outcome, 'submit', 'records', 'repeated');
    return outcome;
  }

  /** Does something that nothing speaks against. */
  async does<T extends CommandType>(type: T, wishes: Wishes<T> = {}): Promise<Outcome> {
    return this.send(command(type, wishes));
  }

  /** Does something of which one record with the command's id comes. */
  async makes<T extends RecordType, C extends CommandType>(
    made: T,
    type: C,
    wishes: Wishes<C> = {},
  ): Promise<RecordOf<T>> {
    const sent: Command = command(type, wishes);
    const { records } = await this.send(sent);
    return pick(records, made, sent.id);
  }

  /** Posts a claim. */
  async posts(wishes: Wishes<'postClaim'> = {}): Promise<Claim> {
    return this.makes('claim', 'postClaim', wishes);
  }

  async page(
    query: Partial<ClaimQuery>,
    limit: number,
    after: string | null = null,
  ): Promise<ClaimPage> {
    const asked = { parentId: null, order: this.#order, ...query };
    const page = await this.adapter.list(asked, { limit, after });
    expect(Array.isArray(page.ids) && Array.isArray(page.records), 'A page has ids and records');
    expect(page.cursor === null || typeof page.cursor === 'string', 'A page has a cursor, or null');
    return page;
  }

  /** Reads a list to its end. */
  async reads(query: Partial<ClaimQuery> = {}, limit = 5): Promise<Reading> {
    const pages: ClaimPage[] = [];
    let after: string | null = null;
    do {
      const page: ClaimPage = await this.page(query, limit, after);
      pages.push(page);
      after = page.cursor;
      expect(pages.length < 500, 'A list comes to an end');
    } while (after !== null);
    return {
      pages,
      ids: pages.flatMap(({ ids }) => ids),
      records: pages.flatMap(({ records }) => records),
    };
  }

  /** One record as `get` tells it, of everything about one claim. */
  async sees<T extends RecordType>(type: T, id: string, claimId: string): Promise<RecordOf<T>> {
    return pick(await this.adapter.get([claimId]), type, id);
  }

  async seesClaim(id: string): Promise<Claim> {
    return this.sees('claim', id, id);
  }

  async seesTally(id: string): Promise<Tally> {
    const records = await this.adapter.get([id]);
    return find(records, 'tally', id) ?? emptyTally(id);
  }

  get #order() {
    const [first = 'number'] = this.opened.capabilities.orders;
    return first;
  }
}

/** A record by type and id, if it is among these. */
export function find<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
  id: string,
): RecordOf<T> | undefined {
  expectList(records);
  return records.find((record): record is RecordOf<T> => record.type === type && record.id === id);
}

/** A record that must be among these. */
export function pick<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
  id: string,
): RecordOf<T> {
  const record = find(records, type, id);
  expect(record !== undefined, `The ${type} ${id} is among what is answered`);
  return record;
}

/** All records of one type. */
export function every<T extends RecordType>(
  records: readonly AnyRecord[],
  type: T,
): readonly RecordOf<T>[] {
  expectList(records);
  return records.filter((record): record is RecordOf<T> => record.type === type);
}

function expectList(records: unknown): void {
  expect(
    Array.isArray(records),
    'Records are answered as a list, as get does with nothing around it',
  );
}
