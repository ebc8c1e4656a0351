import { AdapterError, isWordless, seenBy } from '@entente/elements/adapters/toolbox.js';
import type {
  AnyRecord,
  Disclosure,
  Participant,
  RecordOf,
  RecordType,
} from '@entente/elements/model.js';
import type { Erasable, RemovableType } from './keeper.js';
import { anybody } from './ledger.js';
import { isReplaced } from './replaced.js';
import type { Turn } from './turn.js';

/** Of how many participants data is erased at a time. */
const AT_ONCE = 200;

/** Erases words, now and in all that is kept of the past. The digests of them stay. */
export async function erase(turn: Turn, what: Erasable): Promise<void> {
  if ('participantId' in what) await erasePeople(turn, [what.participantId]);
  else if ('claimId' in what) await eraseRemoved(turn, 'claim', what.claimId);
  else await eraseRemoved(turn, what.type, what.id);
}

/** Erases what everybody told about themselves, after the time for which it may be kept. */
export async function eraseEverybody(turn: Turn): Promise<void> {
  for (let born = 0; ;) {
    const people = await turn.tx
      .selectFrom('record')
      .select(['id', 'born'])
      .where('consultation', '=', turn.consultation)
      .where('type', '=', 'participant')
      .where('born', '>', born)
      .orderBy('born')
      .limit(AT_ONCE)
      .execute();
    const last = people.at(-1);
    if (!last) break;
    await erasePeople(
      turn,
      people.map(({ id }) => id),
    );
    born = last.born;
  }
  await turn.noteErased();
}

async function erasePeople(turn: Turn, ids: readonly string[]): Promise<void> {
  const { source } = turn;
  const parts = await Promise.all(
    ids.map(async (id) => {
      const [person, disclosure] = await Promise.all([
        source.participant(id),
        source.disclosure(id),
      ]);
      return [
        ...(person && !isUnnamed(person) ? [unnamed(person)] : []),
        ...(disclosure && !isUnsaid(disclosure) ? [unsaid(disclosure)] : []),
      ];
    }),
  );
  const records = parts.flat();
  for (const { type, id } of records) await forget(turn, type, id);
  await turn.keep(records, null);
}

/** Somebody under no name: pages say so in the reader's language. */
function unnamed(person: Participant): Participant {
  return { ...person, revision: person.revision + 1, name: '', ownWords: null };
}

function isUnnamed({ name, ownWords }: Participant): boolean {
  return name === '' && ownWords === null;
}

function unsaid(disclosure: Disclosure): Disclosure {
  return {
    ...disclosure,
    ...{ revision: disclosure.revision + 1, objectives: '', concerns: '' },
    ...{ standing: 'self', speaksFor: null, members: null, interest: null },
  };
}

function isUnsaid({ objectives, concerns, interest, ...rest }: Disclosure): boolean {
  const { standing, speaksFor, members } = rest;
  const hasWords = [objectives, concerns, interest ?? '', speaksFor ?? ''].some(
    (text) => text !== '',
  );
  return !hasWords && standing === 'self' && members === null;
}

async function eraseRemoved(turn: Turn, type: RemovableType | 'claim', id: string): Promise<void> {
  const record = await turn.source.record(type, id);
  if (!record) throw new AdapterError('not-found', `There is no ${type} ${id}.`);
  if (!isGone(record)) {
    await forgetReplaced(turn, type, id);
    return;
  }
  const along = await groupOf(turn, record);
  const records = along ? [record, along] : [record];
  for (const each of records) await forget(turn, each.type, each.id);
  await turn.keep(
    records.map((each) => ({ ...wordless(each), revision: each.revision + 1 })),
    null,
  );
}

/** What its author wrote anew can be read; the words before, which were removed, can still go. */
async function forgetReplaced(turn: Turn, type: RecordType, id: string): Promise<void> {
  const versions = await turn.tx
    .selectFrom('record_version')
    .select(['seq', 'body'])
    .where('consultation', '=', turn.consultation)
    .where('type', '=', type)
    .where('id', '=', id)
    .orderBy('seq')
    .execute();
  const bodies = versions.map(({ body }) => body);
  const at = bodies.findLastIndex((body, from) => body !== null && isReplaced(bodies.slice(from)));
  const last = versions[at];
  if (!last) throw new AdapterError('conflict', `The ${type} ${id} can still be read.`);
  await forget(turn, type, id, last.seq);
}

/** The group that a nomination made, which has the same words, and went with it. */
async function groupOf({ source }: Turn, record: AnyRecord): Promise<AnyRecord | undefined> {
  const groupId = record.type === 'nomination' ? record.groupId : null;
  const group = groupId === null ? undefined : await source.record('group', groupId);
  return group?.removed ? group : undefined;
}

function isGone(record: RecordOf<RemovableType | 'claim'>): boolean {
  switch (record.type) {
    case 'claim':
      return isWordless(record);
    case 'evidence':
      return record.status === 'removed';
    default:
      return record.removed === true;
  }
}

/** As others see it. Why a claim was withdrawn is its author's to say, and goes; why it was removed is not. */
function wordless(record: AnyRecord): AnyRecord {
  if (record.type !== 'claim') return seenBy(anybody, record) ?? record;
  const isOwn = record.status === 'withdrawn' && record.tombstone;
  const tombstone = isOwn ? { ...isOwn, reason: '' } : record.tombstone;
  return { ...record, text: '', earlier: [], tombstone };
}

/** Takes the words out of every version up to an event, and the salts: no guess can be tried on a digest. */
async function forget(
  { tx, consultation }: Turn,
  type: RecordType,
  id: string,
  seq = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  await tx
    .updateTable('record_version')
    .set({ body: null, salt: null })
    .where('consultation', '=', consultation)
    .where('type', '=', type)
    .where('id', '=', id)
    .where('seq', '<=', seq)
    .execute();
}
