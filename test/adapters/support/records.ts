import type {
  AnyRecord,
  Claim,
  Consultation,
  Participant,
  Stance,
  Tally,
} from '../../../src/model/index.js';
import { emptyTally, stanceId } from '../../../src/model/index.js';
import * as built from '../../support/builders.js';

export const { aGroup } = built;

/** Before everything that the tests do, and the beginning of the consultation. */
export const start = '2026-05-01T08:00:00.000Z';
/** After everything that they will ever do. */
const end = '2999-12-01T08:00:00.000Z';

export const aConsultation = (): Consultation =>
  built.aConsultation({}, { id: 'marsh', opensAt: start, closesAt: end });

export const aParticipant = (id: string, part: Partial<Participant> = {}): Participant =>
  built.aParticipant(id, { joinedAt: start, ...part });

const aDisclosure = (participantId: string) =>
  built.aDisclosure(participantId, { updatedAt: start });

export const aClaim = (id: string, part: Partial<Claim> = {}): Claim =>
  built.aClaim(id, {
    ...{ authorId: 'ada', kind: 'fact', text: `The claim ${id}.`, createdAt: start },
    ...part,
  });

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
