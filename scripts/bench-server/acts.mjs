import { randomUUID } from 'node:crypto';
import { authors, nameOf, voters } from './people.mjs';

const commandsOf = (claims) => `/consultations/${nameOf(claims)}/commands`;

/** Everybody in turn writes a claim. */
export function posting({ ask }, claims) {
  let count = 0;
  return () => {
    count += 1;
    const text = `Crossing number ${count} ought to be counted, and the count be published.`;
    const body = {
      type: 'postClaim',
      id: randomUUID(),
      kind: 'concern',
      text,
      language: 'en',
      parentId: null,
      relation: null,
    };
    return ask(commandsOf(claims), { as: authors[count % authors.length], body });
  };
}

/** Everybody in turn takes a stance on one claim, then on the next; later they change their mind. */
export function takingStances({ ask }, claims) {
  // Every fifth claim is a question and takes none of these.
  const most = Math.floor(claims / 5) * 4;
  let count = 0;
  return () => {
    const ballot = Math.floor(count / voters.length);
    const claim = ballot % most;
    const body = {
      type: 'takeStance',
      id: randomUUID(),
      claimId: `c${Math.floor(claim / 4) * 5 + (claim % 4)}`,
      position: Math.floor(ballot / most) % 2 ? 'unsure' : 'agree',
    };
    const as = voters[count % voters.length];
    count += 1;
    return ask(commandsOf(claims), { as, body });
  };
}

/** Pages of one list after another are read, from the first as deep as a patient reader goes. */
export function listing({ ask }, claims) {
  const DEEPEST = 40;
  const orders = ['least-heard', 'newest', 'most-contested', 'number'];
  const readers = orders.map((order) => ({ order, pages: 0, after: '' }));
  let count = 0;
  return async () => {
    const reader = readers[count % readers.length];
    count += 1;
    const { cursor } = JSON.parse(await ask(pathOf(claims, reader), { as: voters[0] }));
    reader.pages += 1;
    const isOver = cursor === null || reader.pages % DEEPEST === 0;
    reader.after = isOver ? '' : cursor;
  };
}

/** The path of a page of twenty. */
export function pathOf(claims, { order = 'least-heard', after = '' } = {}) {
  const search = new URLSearchParams({ order, limit: '20', ...(after && { after }) });
  return `/consultations/${nameOf(claims)}/claims?${search}`;
}
