import * as v from 'valibot';
import { roles } from '../model/participant.js';
import { count, id, line } from '../model/parts.js';
import { checkRecord, type AnyRecord } from '../model/record.js';
import { aggregateNames, orders, type AggregateName, type Aggregates } from './contract.js';
import { AdapterError } from './errors.js';

/** Something that a backend sent and that was left out, or is not as the contract says. */
export interface Issue {
  readonly verb: string;
  readonly code:
    'record' | 'duplicate' | 'another-stance' | 'unknown-id' | 'foreign-claim' | 'orphan' | 'total';
  /** For developers, in English. */
  readonly message: string;
}

/** Told about each issue. */
export type OnIssue = (issue: Issue) => void;

const verbs = ['submit', 'changesSince', 'watch', 'aggregate', 'search'] as const;

/** A list of names; those that this version does not know are left out. */
const known = <const T extends string>(names: readonly T[]) =>
  v.pipe(
    v.array(v.string()),
    v.transform((list) => names.filter((name) => list.includes(name))),
  );

const many = v.array(v.unknown());

const figure = v.nullable(count);
const counts = v.object({ agree: count, disagree: count, unsure: count });

/** The shape of every answer; the records inside are looked at one by one. */
export const shapes = {
  opened: v.object({
    consultation: v.unknown(),
    session: v.object({
      participantId: v.nullable(id),
      name: line,
      roles: known(roles),
      expiresAt: v.nullable(v.string()),
    }),
    capabilities: v.object({
      contract: v.literal(1),
      absent: known(verbs),
      orders: known(orders),
      aggregates: known(aggregateNames),
      push: v.fallback(v.picklist(['none', 'poll', 'stream']), 'none'),
      pollSeconds: v.exactOptional(v.number()),
      pageSize: v.pipe(count, v.minValue(1)),
      commandBytes: count,
      keepsOnDevice: v.boolean(),
    }),
    records: many,
    checkpoint: v.string(),
  }),
  page: v.object({ ids: v.array(id), records: many, cursor: v.nullable(v.string()), total: count }),
  records: many,
  outcome: v.object({ records: many, repeated: v.boolean() }),
  changes: v.union([
    v.object({ resync: v.literal(true) }),
    v.object({ records: many, checkpoint: v.string(), more: v.boolean() }),
  ]),
  coverage: v.object({
    groups: v.array(
      v.object({
        groupId: id,
        present: figure,
        speaking: figure,
        heard: figure,
        answered: figure,
      }),
    ),
    dimensions: v.record(v.string(), v.object({ people: count, unknown: figure })),
    people: count,
    speaking: count,
    heard: count,
    answered: count,
  }),
  'stances-by-group': v.object({
    claimId: id,
    groups: v.array(
      v.object({
        groupId: v.nullable(id),
        dimension: v.string(),
        counts: v.nullable(counts),
      }),
    ),
  }),
} as const;

/** Data in the shape that an answer has, or the error that says where it is not. */
export function inShape<T extends keyof typeof shapes>(
  name: T,
  data: unknown,
): v.InferOutput<(typeof shapes)[T]> {
  const result = v.safeParse(shapes[name], data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the answer';
  throw new AdapterError('protocol-error', `Not a valid ${name}: ${place}: ${issue.message}`, {
    cause: data,
  });
}

/** How the answer to each aggregate is read. */
export const readAggregate: {
  readonly [N in AggregateName]: (data: unknown) => Aggregates[N];
} = {
  coverage: (data) => inShape('coverage', data),
  'stances-by-group': (data) => inShape('stances-by-group', data),
};

/**
 * The records that can be used, each once and in its newest revision; the rest is reported. Until it
 * is known who reads, nobody's stances are anybody else's.
 */
export function usableRecords(
  verb: string,
  data: readonly unknown[],
  viewerId: string | null | undefined,
  onIssue: OnIssue,
): readonly AnyRecord[] {
  const kept = new Map<string, AnyRecord>();
  for (const each of data) {
    const checked = checkRecord(each);
    if (!('record' in checked)) {
      onIssue({ verb, code: 'record', message: checked.issues.join('; ') });
      continue;
    }
    const { record } = checked;
    const key = `${record.type}:${record.id}`;
    const twin = kept.get(key);
    if (record.type === 'stance' && viewerId !== undefined && record.participantId !== viewerId) {
      onIssue({ verb, code: 'another-stance', message: `${key} belongs to somebody else` });
      continue;
    }
    if (twin) onIssue({ verb, code: 'duplicate', message: `${key} came twice` });
    if (!twin || twin.revision < record.revision) kept.set(key, record);
  }
  return [...kept.values()];
}
