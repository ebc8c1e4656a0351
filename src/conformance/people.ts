import type { Role } from '../model/participant.js';

/** Somebody for whom a backend is to be opened, as its own sign-in would know them. */
export interface Person {
  /** `null` for somebody who only reads. */
  readonly id: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Somebody who takes part already when the case begins. */
export interface Member extends Person {
  readonly id: string;
  readonly groupIds: readonly string[];
}

const member = (
  id: string,
  name: string,
  groupIds: readonly string[],
  role: Role = 'participant',
): Member => ({
  id,
  name,
  groupIds,
  roles: role === 'participant' ? [role] : ['participant', role],
});

/** The people of the seed, each with a group but eve, who would rather not say. */
export const ana = member('ana', 'Ana of the North', ['north']);
export const ben = member('ben', 'Ben of the South', ['south']);
export const cleo = member('cleo', 'Cléo of the East', ['east']);
export const dan = member('dan', 'Dan of the North', ['north']);
export const eve = member('eve', 'Eve', []);
export const fay = member('fay', 'Fay, who facilitates', ['north'], 'facilitator');
export const olu = member('olu', 'Olu of the council', ['south'], 'official');

export const members: readonly Member[] = [ana, ben, cleo, dan, eve, fay, olu];

/** Signed in, and nothing written yet. */
export const newcomer: Person & { readonly id: string } = {
  id: 'nia',
  name: 'Nia',
  roles: ['participant'],
};

/** Somebody who is not signed in. */
export const reader: Person = { id: null, name: '', roles: [] };
