import type {
  AnyRecord,
  Claim,
  Consultation,
  Disclosure,
  Group,
  Participant,
  Stance,
  Tally,
} from '../../../src/model/index.js';
import { defaultRules, emptyTally, stanceId } from '../../../src/model/index.js';

/** Before everything that the tests do, and the beginning of the consultation. */
export const start = '2026-05-01T08:00:00.000Z';

export function aConsultation(part: Partial<Consultation> = {}): Consultation {
  return {
    type: 'consultation',
    id: 'marsh',
    revision: 1,
    title: { en: 'The old harbour', fr: 'Le vieux port' },
    question: { en: 'What should become of it?', fr: 'Que doit-il devenir\u202f?' },
    organiser: { en: 'Town of Anse-aux-Oies', fr: 'Ville d’Anse-aux-Oies' },
    languages: ['en', 'fr'],
    mandate: {
      fixed: [],
      open: [],
      decider: { en: 'The council', fr: 'Le conseil' },
      promise: 'consult',
    },
    rules: defaultRules,
    phases: [],
    opensAt: start,
    closesAt: '2026-12-01T08:00:00.000Z',
    ...part,
  };
}

export function aGroup(id: string, dimension = 'region'): Group {
  return {
    type: 'group',
    id,
    revision: 1,
    dimension,
    dimensionLabel: { en: dimension },
    label: { en: id },
    expectedShare: null,
    source: null,
    note: null,
  };
}

export function aParticipant(id: string, part: Partial<Participant> = {}): Participant {
  return {
    type: 'participant',
    id,
    revision: 1,
    name: id,
    roles: ['participant'],
    groupIds: [],
    ownWords: null,
    joinedAt: start,
    ...part,
  };
}

export function aDisclosure(participantId: string): Disclosure {
  return {
    type: 'disclosure',
    id: `${participantId}-discloses`,
    revision: 1,
    participantId,
    standing: 'self',
    speaksFor: null,
    members: null,
    objectives: 'A harbour that works.',
    concerns: 'The noise.',
    interest: null,
    language: 'en',
    updatedAt: start,
  };
}

export function aClaim(id: string, part: Partial<Claim> = {}): Claim {
  return {
    type: 'claim',
    id,
    revision: 1,
    number: '1',
    authorId: 'ada',
    parentId: null,
    relation: null,
    kind: 'fact',
    text: `The claim ${id}.`,
    language: 'en',
    createdAt: start,
    editedAt: null,
    earlier: [],
    status: 'published',
    tombstone: null,
    paraphraseId: null,
    ...part,
  };
}

export function aTally(claimId: string, part: Partial<Tally> = {}): Tally {
  return { ...emptyTally(claimId), revision: 1, ...part };
}

export function aStance(claimId: string, participantId: string): Stance {
  return {
    type: 'stance',
    id: stanceId(claimId, participantId),
    revision: 1,
    claimId,
    participantId,
    position: 'agree',
    at: start,
  };
}

/** Ada, Bo and Cy, of two groups; Ada's claims `one` to `five`, each a root of its own. */
export function aDialogue(): readonly AnyRecord[] {
  const claims = ['one', 'two', 'three', 'four', 'five'].map((id, at) =>
    aClaim(id, { number: `${at + 1}`, createdAt: `2026-05-0${at + 1}T09:00:00.000Z` }),
  );
  return [
    aConsultation(),
    aGroup('north'),
    aGroup('south'),
    aParticipant('ada', { groupIds: ['north'] }),
    aParticipant('bo', { groupIds: ['south'] }),
    aParticipant('cy', { roles: ['facilitator'] }),
    aDisclosure('ada'),
    aDisclosure('bo'),
    ...claims,
    ...claims.map(({ id }) => aTally(id)),
  ];
}
