import { claimIdOf, seenBy, type Viewer } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord } from '@entente/elements/model.js';
import { canonicalJson, digestOf, newSalt, sha256 } from './canonical.js';
import type { Known } from './known.js';
import type { LedgerEvent, LedgerMark } from './ledger-types.js';

/** The hash before the first event. */
export const BEGINNING = '0'.repeat(64);

/** Somebody of whom nothing is known. */
export const anybody: Viewer = { id: null, roles: [] };

/**
 * Records that are in the public record by their digest alone. Tallies are among them because one
 * that changed beside a stance would tell on which claim it was taken, and when.
 */
const secret: ReadonlySet<string> = new Set(['stance', 'tally', 'report']);

/** What an event begins with. */
export interface EventStart {
  readonly consultationId: string;
  readonly seq: number;
  readonly at: string;
  readonly commandId: string | null;
  readonly prev: string;
}

/** An event to come, and the salts of its records, in their order. */
interface Coming {
  readonly event: LedgerEvent;
  readonly salts: readonly string[];
}

/** What the public record is to say of these records. */
export async function eventAbout(
  start: EventStart,
  records: readonly AnyRecord[],
  known: Known,
): Promise<Coming> {
  const salted = records.map((record) => ({ record, salt: newSalt() }));
  const isOpen = await Promise.all(records.map((record) => isForEverybody(record, known)));
  const marks = salted.map(({ record, salt }, place): LedgerMark => {
    const { id, revision } = isOpen[place] ? record : { id: null, revision: null };
    return { type: record.type, id, revision, digest: digestOf(salt, record) };
  });
  // Who made a record that is not for everybody must not be told by the command either.
  const tells = records.some(({ id }, place) => !isOpen[place] && id === start.commandId);
  const event = { ...start, commandId: tells ? null : start.commandId, records: marks };
  return { event: { ...event, hash: hashOf(event) }, salts: salted.map(({ salt }) => salt) };
}

/** The hash of an event: over everything in it but the hash. */
export function hashOf(event: Omit<LedgerEvent, 'hash'>): string {
  const { consultationId, seq, at, commandId, records, prev } = event;
  return sha256(canonicalJson({ consultationId, seq, at, commandId, records, prev }));
}

async function isForEverybody(record: AnyRecord, known: Known): Promise<boolean> {
  if (secret.has(record.type)) return false;
  const claimId = claimIdOf(record);
  const about = claimId === undefined ? undefined : await known.record('claim', claimId);
  return seenBy(anybody, record, about) !== undefined;
}
