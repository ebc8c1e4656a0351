import type { Response } from '../../../src/model/answer.js';
import type { Claim, Kind, Tally } from '../../../src/model/claim.js';
import { emptyTally } from '../../../src/model/empty-tally.js';
import type { Disclosure, Participant } from '../../../src/model/participant.js';
import type { AnyRecord } from '../../../src/model/record.js';
import { Chance } from './chance.js';
import { consultationOf, daysFromNow, groups } from './consultation.js';
import { nameOf, prose } from './words.js';

/** Claims in a block: forty roots, and ten replies to some of them. */
const BLOCK = 50;
const ROOTS = 40;

/** Which root of its block each reply answers; -1 is the reply before it. */
const answered = [1, 1, 4, -1, 12, 22, 22, 27, 33, 33];

/** People who wrote the first block; after that, one for every four claims. */
const FIRST_PEOPLE = 20;

const kinds: readonly Kind[] = ['fact', 'value', 'concern', 'proposal', 'question'];

/**
 * A consultation with so many claims.
 *
 * The first block is the same in every size, and has been heard least: so the first two pages show
 * the very same cards, and what differs between sizes is only what they have to be found among.
 */
export function* recordsOf(id: string, claims: number): Generator<AnyRecord, void, undefined> {
  const chance = new Chance(20_310_614);
  const people = Math.max(FIRST_PEOPLE, Math.ceil(claims / 4));
  yield consultationOf(id);
  yield* groups();
  for (let at = 0; at < people; at += 1) yield* personOf(at);
  for (let at = 0; at < claims; at += 1) yield* claimOf(at, people, chance);
}

function* personOf(at: number): Generator<Participant | Disclosure> {
  const id = `p${at}`;
  const chance = new Chance(at);
  const [north, foot] = [chance.next(), chance.next()];
  yield {
    type: 'participant',
    id,
    revision: 1,
    name: nameOf(at),
    roles: ['participant'],
    groupIds: [
      north < 0.5 ? 'north' : north < 0.8 ? 'south' : 'islands',
      ...(foot < 0.4 ? ['on-foot'] : foot < 0.8 ? ['by-car'] : []),
      ...(chance.next() < 0.05 ? ['farmers'] : []),
    ],
    ownWords: null,
    joinedAt: daysFromNow(-30),
  };
  yield {
    type: 'disclosure',
    id: `d${at}`,
    revision: 1,
    participantId: id,
    standing: at % 4 === 0 ? 'organisation' : 'self',
    speaksFor: at % 4 === 0 ? 'Association of the quay' : null,
    members: null,
    objectives: prose(chance, 2),
    concerns: prose(chance, 2),
    interest: at % 7 === 0 ? 'I own a shop beside the bridge.' : null,
    language: 'en',
    updatedAt: daysFromNow(-20),
  };
}

function* claimOf(at: number, people: number, chance: Chance): Generator<Claim | Tally | Response> {
  const block = Math.floor(at / BLOCK);
  const inBlock = at % BLOCK;
  const parent = inBlock < ROOTS ? undefined : parentOf(block, inBlock - ROOTS);
  const author = block === 0 ? inBlock % FIRST_PEOPLE : chance.whole(0, people - 1);
  yield {
    type: 'claim',
    id: `c${at}`,
    revision: 1,
    number: parent?.number ?? `${block * ROOTS + inBlock + 1}`,
    authorId: `p${author}`,
    parentId: parent?.id ?? null,
    relation: parent ? (inBlock % 2 ? 'supports' : 'qualifies') : null,
    kind: kinds[inBlock % kinds.length] ?? 'value',
    text: prose(chance, parent ? 4 : 9),
    language: 'en',
    createdAt: new Date(Date.parse(daysFromNow(-15)) - at * 1_000).toISOString(),
    editedAt: null,
    earlier: [],
    status: 'published',
    tombstone: null,
    paraphraseId: null,
  };
  yield tallyOf(at, block, inBlock, chance);
  if (inBlock % 20 === 3) yield responseTo(at);
}

/** The claim that a reply answers, and the number that follows from it. */
function parentOf(block: number, reply: number): { id: string; number: string } {
  const root = answered[reply] ?? 0;
  const first = block * BLOCK;
  if (root === -1) {
    const before = parentOf(block, reply - 1);
    return { id: `c${first + ROOTS + reply - 1}`, number: `${before.number}.1` };
  }
  const place = answered.slice(0, reply + 1).filter((each) => each === root).length;
  return { id: `c${first + root}`, number: `${block * ROOTS + root + 1}.${place}` };
}

function tallyOf(at: number, block: number, inBlock: number, chance: Chance): Tally {
  const isQuestion = kinds[inBlock % kinds.length] === 'question';
  // The first block is heard least, and its claims in the order of their numbers.
  const least = block === 0 ? inBlock : 100;
  const replies = repliesTo(inBlock);
  const most = block === 0 ? 0 : 80;
  return {
    ...emptyTally(`c${at}`),
    revision: 1,
    agree: isQuestion ? 0 : least + 10 - replies + chance.whole(0, most),
    disagree: isQuestion ? 0 : 4 + chance.whole(0, most),
    unsure: isQuestion ? 0 : 2,
    shared: isQuestion ? least + 16 - replies : 0,
    replies,
    ...(inBlock % 10 === 5
      ? { support: 'challenged' as const, evidenceDue: daysFromNow(20), evidenceFor: 1 }
      : {}),
  };
}

function repliesTo(inBlock: number): number {
  if (inBlock >= ROOTS) return answered[inBlock - ROOTS + 1] === -1 ? 1 : 0;
  return answered.filter((root) => root === inBlock).length;
}

function responseTo(at: number): Response {
  return {
    type: 'response',
    id: `r${at}`,
    revision: 1,
    subjectId: `c${at}`,
    verdict: 'in-part',
    reasons: { en: 'The deck is kept clear of cars until eight; the rest is tried for a year.' },
    body: { en: 'Town Council' },
    dueAt: null,
    at: daysFromNow(-2),
    commitmentId: null,
  };
}
