import type { Misbehaviour } from './plan.js';

type Bag = Readonly<Record<string, unknown>>;

const errorPage = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>';

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** An answer with other records in it. */
function withRecords(answer: unknown, change: (records: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(answer)) return change(answer);
  if (!isBag(answer) || !Array.isArray(answer.records)) return answer;
  return { ...answer, records: change(answer.records) };
}

function withEachRecord(answer: unknown, change: (record: Bag) => unknown): unknown {
  return withRecords(answer, (records) =>
    records.map((record) => (isBag(record) ? change(record) : record)),
  );
}

function withIds(answer: unknown, change: (ids: readonly unknown[]) => readonly unknown[]) {
  return isBag(answer) && Array.isArray(answer.ids)
    ? { ...answer, ids: change(answer.ids) }
    : answer;
}

function withoutParents(answer: unknown): unknown {
  const ids: readonly unknown[] = isBag(answer) && Array.isArray(answer.ids) ? answer.ids : [];
  const isParent = (record: unknown) => isBag(record) && ids.includes(record.id);
  return withRecords(answer, (records) => records.filter((record) => !isParent(record)));
}

function below(value: unknown): unknown {
  return typeof value === 'number' ? -1 - Math.abs(value) : value;
}

function withNegativeCounts(answer: unknown): unknown {
  const negative = (record: Bag) =>
    record.type === 'tally'
      ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key, below(value)]))
      : record;
  const counted = withEachRecord(answer, negative);
  return isBag(counted) && 'total' in counted ? { ...counted, total: -1 } : counted;
}

function withUnknownWords(answer: unknown): unknown {
  const strange = withEachRecord(answer, (record) =>
    record.type === 'claim' ? { ...record, kind: 'rumour', status: 'sealed' } : record,
  );
  return withRecords(strange, (records) => [...records, { type: 'omen', id: 'omen', revision: 1 }]);
}

function fromTheFuture(answer: unknown): unknown {
  return isBag(answer) && isBag(answer.capabilities)
    ? { ...answer, capabilities: { ...answer.capabilities, contract: 2 } }
    : answer;
}

/** What cannot be told from one answer alone, the adapter does by itself. */
type FromOneAnswer = Exclude<Misbehaviour, 'stale' | 'same-page'>;

const distortions: Readonly<Record<FromOneAnswer, (answer: unknown) => unknown>> = {
  html: () => errorPage,
  'error-body': () => ({ error: { code: 'internal', message: 'Something went wrong.' } }),
  nothing: () => undefined,
  half: (answer) => {
    const json = JSON.stringify(answer);
    return JSON.parse(json.slice(0, json.length / 2)) as unknown;
  },
  'wrong-shape': () => ({ ids: 'none', records: { length: 3 }, cursor: 17, total: 'many' }),
  duplicates: (answer) =>
    withIds(
      withRecords(answer, (records) => [...records, ...records]),
      (ids) => [...ids, ...ids],
    ),
  'out-of-order': (answer) => withIds(answer, (ids) => [...ids].reverse()),
  'missing-parents': withoutParents,
  'negative-counts': withNegativeCounts,
  'unknown-words': withUnknownWords,
  'future-contract': fromTheFuture,
};

/** The answer as the misbehaving backend sends it. What was given is never changed in place. */
export function distort(what: FromOneAnswer, answer: unknown): unknown {
  return distortions[what](answer);
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The same answer with every moment in it moved. */
export function shiftInstants(value: unknown, ms: number): unknown {
  if (typeof value === 'string') {
    return instant.test(value) ? new Date(Date.parse(value) + ms).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map((each) => shiftInstants(each, ms));
  if (!isBag(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, shiftInstants(each, ms)]),
  );
}
