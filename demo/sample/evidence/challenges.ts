import type { SupportState } from '../../../src/model/claim.js';
import type { Challenge } from '../../../src/model/evidence.js';
import { claimId } from '../claims/said.js';
import type { VoiceId } from '../people.js';
import { dated, type Clock, type When } from '../time.js';

interface Asked {
  readonly of: string;
  readonly by: VoiceId;
  readonly language: 'en' | 'fr';
  readonly at: When;
  readonly reason: string;
  /** How the claim stands today. */
  readonly support: SupportState;
}

/** Facts that somebody asked evidence for. */
const asked: readonly Asked[] = [
  {
    of: '1',
    by: 'marcel',
    language: 'fr',
    at: [-14, '11:25'],
    support: 'supported',
    reason:
      'Tout le reste dépend de cette cote. Je voudrais la voir écrite par quelqu’un qui a ' +
      'mesuré.',
  },
  {
    of: '7',
    by: 'fatou',
    language: 'fr',
    at: [-15, '20:05'],
    support: 'unsupported',
    reason: 'La moitié, d’après qui ? J’y ai travaillé, et personne ne me l’a demandé.',
  },
  {
    of: '11',
    by: 'hugh',
    language: 'en',
    at: [-12, '15:05'],
    support: 'supported',
    reason:
      'I do not doubt the need. If the eight minutes hold, they settle more than anything ' +
      'else here, so they should be on paper.',
  },
  {
    of: '3',
    by: 'hugh',
    language: 'en',
    at: [-11, '15:40'],
    support: 'challenged',
    reason:
      '22,000 litres is a large number and a round one. How many trips is that, and how ' +
      'many farms kept a log?',
  },
  {
    of: '2.2',
    by: 'etienne',
    language: 'fr',
    at: [-10, '20:10'],
    support: 'contested',
    reason: 'Un sur trois, est-ce compté ou estimé ? Pour le reste du quai, cela change tout.',
  },
];

/** How long there is to bring evidence, in days: the number of the rule. */
const days = 14;

const due = ([day, time]: When): When => [day + days, time];

/** Every challenge of the sample. */
export function challenges(clock: Clock): Challenge[] {
  return asked.map(({ of, by, at, reason, language }) =>
    dated<Challenge>(
      {
        type: 'challenge',
        id: `${claimId(of)}-asked`,
        revision: 1,
        claimId: claimId(of),
        participantId: by,
        reason,
        language,
        createdAt: at,
        dueAt: due(at),
      },
      clock,
    ),
  );
}

/** How each claim that was asked about stands today. */
export function supportToday(): ReadonlyMap<string, SupportState> {
  return new Map(asked.map(({ of, support }) => [claimId(of), support]));
}
