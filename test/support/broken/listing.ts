import type { ClaimPage } from '../../../src/adapters/contract.js';
import type { AnyRecord } from '../../../src/model/record.js';
import { broken, type Broken, type Sound } from './breaking.js';

/** Changes every page. */
const pages = (
  name: string,
  caughtBy: number,
  change: (page: ClaimPage, after: string | null) => ClaimPage,
): Broken =>
  broken(name, caughtBy, () => (sound) => ({
    async list(query, page, options) {
      return change(await sound.list(query, page, options), page.after ?? null);
    },
  }));

let calls = 0;

/** What goes wrong with lists. */
export const brokenListing: readonly Broken[] = [
  pages('lists in an order that changes', 205, (page) => {
    calls += 1;
    return calls % 2 === 0 ? { ...page, ids: page.ids.toReversed() } : page;
  }),
  pages('skips the first claim of every further page', 207, (page, after) =>
    after === null ? page : { ...page, ids: page.ids.slice(1) },
  ),
  pages('counts the page for the total', 221, (page) => ({ ...page, total: page.ids.length })),
  broken('ends with an empty page', 222, () => (sound) => ({
    async list(query, page, options) {
      const isEnd = page.after === 'end';
      const found = await sound.list(query, isEnd ? { limit: 1 } : page, options);
      return isEnd
        ? { ...found, ids: [], records: [], cursor: null }
        : { ...found, cursor: found.cursor ?? 'end' };
    },
  })),
  broken('makes a cursor of a position', 224, () => (sound) => ({
    async list(query, { limit, after }, options) {
      const all: string[] = [];
      const records: ClaimPage['records'][number][] = [];
      for (let cursor: string | null = null, first = true; first || cursor; first = false) {
        const page: ClaimPage = await sound.list(query, { limit: 100, after: cursor }, options);
        all.push(...page.ids);
        records.push(...page.records);
        cursor = page.cursor;
      }
      const start = Number(after ?? 0);
      const end = start + limit;
      return {
        ids: all.slice(start, end),
        records,
        cursor: end < all.length ? String(end) : null,
        total: all.length,
      };
    },
  })),
  pages('answers an error page of its server', 201, () => '<!doctype html><h1>502' as never),
  pages('answers an error as if all were well', 244, () => ({ error: 'forbidden' }) as never),
  pages('counts below zero', 244, (page) => ({
    ...page,
    records: page.records.map((each) => (each.type === 'tally' ? { ...each, replies: -1 } : each)),
  })),
  pages('knows kinds of its own', 244, (page) => ({
    ...page,
    records: page.records.map((each) =>
      each.type === 'claim' ? { ...each, kind: 'rumour' as 'fact' } : each,
    ),
  })),
  pages('sends records twice', 244, (page) => ({
    ...page,
    records: [...page.records, ...page.records],
  })),
  pages('leaves authors out', 243, (page) => ({
    ...page,
    records: page.records.filter(({ type }) => type !== 'participant'),
  })),
  broken('remembers a list for good', 301, () => {
    const remembered = new Map<string, ReturnType<Sound['list']>>();
    return (sound) => ({
      list(query, page, options) {
        const key = JSON.stringify([query, page]);
        const answer = remembered.get(key) ?? sound.list(query, page, options);
        remembered.set(key, answer);
        return answer;
      },
      open(id, options) {
        // Filled before anything happens, as a cache in front of a server is.
        void this.list?.({ parentId: null, order: 'least-heard' }, { limit: 5, after: null });
        return sound.open(id, options);
      },
    });
  }),
  broken('gives as much as is asked for', 223, () => (sound) => ({
    async list(query, page, options) {
      const first = await sound.list(query, page, options);
      if (page.limit <= 100 || first.cursor === null) return first;
      const rest = await sound.list(query, { limit: 100, after: first.cursor }, options);
      return { ...rest, ids: [...first.ids, ...rest.ids] };
    },
  })),
  broken('filters what is on the page alone', 247, () => (sound) => ({
    async list(query, page, options) {
      const { kinds, ...rest } = query;
      const found = await sound.list(rest, page, options);
      const claims = found.records.filter((record) => record.type === 'claim');
      const isIn = (id: string) =>
        !kinds || claims.some((claim) => claim.id === id && kinds.includes(claim.kind));
      return { ...found, ids: found.ids.filter(isIn) };
    },
  })),
  broken('takes the names of the language for records', 255, () => (sound) => ({
    async get(ids, options) {
      const records = await sound.get(ids, options);
      const table: Record<string, unknown> = {};
      return [...records, ...ids.filter((id) => id in table).map((id) => table[id] as AnyRecord)];
    },
  })),
];
