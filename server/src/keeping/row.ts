import type { AnyRecord, RecordType } from '@entente/elements/model.js';
import { subjectOf } from '@entente/elements/adapters/toolbox.js';
import type { Insertable } from 'kysely';
import { storable } from './storable.js';
import type { RecordTable } from './tables.js';

/** The columns by which records are found besides their id. */
export type KeyColumn = 'about' | 'by' | 'other' | 'waiting';

type Keys = Readonly<Partial<Record<KeyColumn, string | null>>>;

/** What a row about a record has of it. */
export function rowOf(
  record: AnyRecord,
): Omit<Insertable<RecordTable>, 'consultation' | 'changed'> {
  const { about = null, by = null, other = null, waiting = null } = keysOf(record);
  const groupIds = record.type === 'participant' ? record.groupIds : [];
  for (const key of [record.id, about, by, other, ...groupIds]) if (key !== null) storable(key);
  return {
    type: record.type,
    id: record.id,
    revision: record.revision,
    body: JSON.stringify(record),
    about,
    by,
    other,
    waiting,
  };
}

/** Every question of the rules and of pages is answered by one of these. */
function keysOf(record: AnyRecord): Keys {
  switch (record.type) {
    case 'claim':
      return {
        about: record.parentId,
        by: record.authorId,
        ...(record.status === 'held' ? { other: record.paraphraseId } : {}),
        waiting: among(record.status, ['held', 'pending']),
      };
    case 'paraphrase':
      return {
        about: record.claimId,
        by: record.participantId,
        other: pairOf(record.claimId, record.participantId),
        waiting: among(record.status, ['offered']),
      };
    case 'report':
      return {
        about: record.subjectId,
        by: record.participantId,
        waiting: among(record.status, ['open']),
      };
    case 'link':
      return { about: record.fromId, other: record.toId };
    case 'consultation':
    case 'group':
    case 'participant':
    case 'tally':
      return {};
    default:
      return {
        about: subjectOf(record) === record.id ? null : subjectOf(record),
        by: 'participantId' in record ? record.participantId : null,
      };
  }
}

/** What finds the restatements that one person offered on one claim. */
export function pairOf(claimId: string, participantId: string): string {
  return JSON.stringify([claimId, participantId]);
}

function among(status: string, waiting: readonly string[]): string | null {
  return waiting.includes(status) ? status : null;
}

/** What a record is called where types and ids meet. */
export function nameOf({ type, id }: { readonly type: RecordType; readonly id: string }): string {
  return `${type}:${id}`;
}
