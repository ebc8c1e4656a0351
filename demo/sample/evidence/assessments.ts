import type { Assessment } from '../../../src/model/evidence.js';
import { assessmentId } from '../../../src/model/ids.js';
import type { VoiceId } from '../people.js';
import { dated, type Clock, type When } from '../time.js';
import { claimOfSource } from './sources.js';

type Assessed = readonly [
  source: string,
  by: VoiceId,
  verdict: Assessment['verdict'],
  at: When,
  language: 'en' | 'fr',
  reason: string,
];

/** What people think of the sources, and why. */
const assessed: readonly Assessed[] = [
  [
    'e1',
    'marcel',
    'sound',
    [-12, '21:50'],
    'fr',
    'Je demandais une mesure, la voilà, et à deux endroits.',
  ],
  ['e1', 'odile', 'sound', [-12, '10:20'], 'fr', 'C’est un relevé, signé et daté.'],
  [
    'e1',
    'hugh',
    'sound',
    [-11, '15:10'],
    'en',
    'We measured 4.9 ourselves when we painted the portal.',
  ],
  [
    'e2',
    'priya',
    'limited',
    [-11, '12:40'],
    'en',
    'It is about parks. On a bridge with high sides I would take the larger figure.',
  ],
  [
    'e2',
    'tom',
    'limited',
    [-10, '12:55'],
    'en',
    'Nobody says two wheelchairs must meet on the bridge at the same moment as a car.',
  ],
  [
    'e3',
    'odile',
    'limited',
    [-8, '20:15'],
    'fr',
    'J’ai répondu à ce sondage : c’était au jugé, un soir, avec la caisse ouverte.',
  ],
  [
    'e3',
    'liseanne',
    'limited',
    [-7, '21:30'],
    'fr',
    'Des estimations, oui, mais de dix-sept personnes qui voient les clients tous les jours.',
  ],
  [
    'e3',
    'colin',
    'unsound',
    [-7, '14:15'],
    'en',
    'Owners estimated their own customers, and knew what the number was for.',
  ],
  [
    'e4',
    'priya',
    'sound',
    [-7, '12:30'],
    'en',
    'They counted at the door, on four days, and published the sheets.',
  ],
  [
    'e4',
    'rosalind',
    'limited',
    [-7, '13:20'],
    'en',
    'Three cafés in nine shops is not the Quay. The counting itself was done well.',
  ],
  [
    'e6',
    'ivan',
    'limited',
    [-3, '10:40'],
    'en',
    'Real slips from real farms, but eleven of forty-one, and likely the eleven that drive most.',
  ],
  [
    'e8',
    'nadia',
    'sound',
    [-10, '19:55'],
    'fr',
    'Ce sont les heures enregistrées par la centrale, pas des souvenirs.',
  ],
  [
    'e8',
    'walter',
    'sound',
    [-9, '17:05'],
    'en',
    'A dispatch log is written for another purpose, which is why I trust it.',
  ],
  [
    'e8',
    'hugh',
    'sound',
    [-9, '15:45'],
    'en',
    'A median over 212 runs, with the table behind it. That is what I asked for.',
  ],
  [
    'e9',
    'rosalind',
    'limited',
    [-8, '13:50'],
    'en',
    'The lock is sheltered. I would like to see one winter at the bridge, in the north-east wind.',
  ],
];

/** Every assessment of the sample. */
export function assessments(clock: Clock): Assessment[] {
  return assessed.map(([source, by, verdict, at, language, reason]) =>
    dated<Assessment>(
      {
        type: 'assessment',
        id: assessmentId(source, by),
        revision: 1,
        evidenceId: source,
        claimId: claimOfSource(source),
        participantId: by,
        verdict,
        reason,
        language,
        at,
      },
      clock,
    ),
  );
}
