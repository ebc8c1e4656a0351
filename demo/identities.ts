import type { Role } from '../src/model/participant.js';
import { voices } from './sample/people.js';

/** Somebody one can be on the page, as a sign-in would tell it. */
export interface Identity {
  /** The participant, or `null` for somebody who only reads. */
  readonly id: string | null;
  readonly name: string;
  readonly roles: readonly Role[];
}

type Known = 'nadia' | 'grace' | 'tom' | 'bertrand' | 'priya' | 'ines' | 'claude';

/** The name of an identity in the bar. */
export type IdentityId = Known | 'newcomer' | 'reader';

const known = (id: Known): Identity => {
  const voice: { name: string; roles?: readonly Role[] } = voices[id];
  return { id, name: voice.name, roles: voice.roles ?? ['participant'] };
};

/** Whom one can be, in the order of the bar. */
export const identities: Readonly<Record<IdentityId, Identity>> = {
  newcomer: { id: 'robin', name: 'Robin Ames', roles: ['participant'] },
  nadia: known('nadia'),
  grace: known('grace'),
  tom: known('tom'),
  bertrand: known('bertrand'),
  priya: known('priya'),
  ines: known('ines'),
  claude: known('claude'),
  reader: { id: null, name: '', roles: [] },
};

/** Whether a stored word names an identity. */
export function isIdentity(word: unknown): word is IdentityId {
  return typeof word === 'string' && Object.hasOwn(identities, word);
}
