import type { Decision, Report } from '../../src/model/moderation.js';
import type { Link } from '../../src/model/together.js';
import { whyIncluded, whyLeftOut } from './inclusion.js';
import { dated, type Clock, type Timed } from './time.js';

/** Why a contribution was removed, in the words of the public record. */
export const whyRemoved =
  'Le nom et la plaque d’un voisin y figuraient (règle 4). Le reste peut être redit sans eux. — ' +
  'It gave a neighbour’s name and plate number (rule 4). The rest may be said again without them.';

/** What was reported to the facilitator. */
const reported: readonly Timed<Omit<Report, 'type'>>[] = [
  {
    id: 'm1',
    revision: 2,
    subject: 'claim',
    subjectId: 'c15',
    participantId: 'priya',
    ground: 'personal-data',
    note: 'It gives a man’s name and his plate. The rest is fair, and I have answered it.',
    createdAt: [-8, '12:45'],
    status: 'decided',
  },
  {
    id: 'm2',
    revision: 1,
    subject: 'claim',
    subjectId: 'c7-1',
    participantId: 'walter',
    ground: 'off-topic',
    note: 'This is about working hours at my plant, and not about the bridge.',
    createdAt: [-10, '17:50'],
    status: 'open',
  },
];

/** What the facilitator decided, and the public reason. */
const decided: readonly Timed<Omit<Decision, 'type'>>[] = [
  {
    id: 'd1',
    revision: 1,
    subject: 'nomination',
    subjectId: 'n1',
    action: 'include',
    ground: null,
    reason: whyIncluded,
    facilitatorId: 'ines',
    at: [-10, '15:00'],
  },
  {
    id: 'd2',
    revision: 1,
    subject: 'claim',
    subjectId: 'c15',
    action: 'remove',
    ground: 'personal-data',
    reason: whyRemoved,
    facilitatorId: 'ines',
    at: [-7, '15:05'],
  },
  {
    id: 'd3',
    revision: 1,
    subject: 'nomination',
    subjectId: 'n2',
    action: 'leave-out',
    ground: null,
    reason: whyLeftOut,
    facilitatorId: 'ines',
    at: [-7, '15:30'],
  },
];

/** Which contributions were brought together. */
const joined: readonly Timed<Omit<Link, 'type'>>[] = [
  {
    id: 'l1',
    revision: 1,
    kind: 'merged-into',
    fromId: 'c17',
    toId: 'c16',
    reason: 'The same half hour, asked for in French in 16. Both authors agreed.',
    at: [-6, '16:00'],
  },
];

/** Every report, decision and link of the sample. */
export function moderation(clock: Clock): (Report | Decision | Link)[] {
  return [
    ...reported.map((one) => ({
      type: 'report' as const,
      ...dated<Omit<Report, 'type'>>(one, clock),
    })),
    ...decided.map((one) => ({
      type: 'decision' as const,
      ...dated<Omit<Decision, 'type'>>(one, clock),
    })),
    ...joined.map((one) => ({ type: 'link' as const, ...dated<Omit<Link, 'type'>>(one, clock) })),
  ];
}
