import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord, Disclosure, Participant, RecordType } from '@entente/elements/model.js';
import type { Erasable } from './keeper.js';
import type { Turn } from './turn.js';

/** Of how many participants data is erased at a time. */
const AT_ONCE = 200;

/** Erases words, now and in all that is kept of the past. The digests of them stay. */
export async function erase(turn: Turn, what: Erasable): Promise<void> {
  if ('claimId' in what) await eraseClaim(turn, what.claimId);
  else await erasePeople(turn, [what.participantId]);
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

async function eraseClaim(turn: Turn, id: string): Promise<void> {
  const claim = await turn.source.claim(id);
  if (!claim) throw new AdapterError('not-found', `There is no claim ${id}.`);
  if (claim.status !== 'removed' && claim.status !== 'withdrawn') {
    throw new AdapterError('conflict', `The claim ${id} can still be read.`);
  }
  const wordless: AnyRecord = { ...claim, revision: claim.revision + 1, text: '', earlier: [] };
  await forget(turn, 'claim', id);
  await turn.keep([wordless], null);
}

/** Takes the words out of every version so far, and the salts: no guess can be tried on a digest. */
async function forget({ tx, consultation }: Turn, type: RecordType, id: string): Promise<void> {
  await tx
    .updateTable('record_version')
    .set({ body: null, salt: null })
    .where('consultation', '=', consultation)
    .where('type', '=', type)
    .where('id', '=', id)
    .execute();
}
