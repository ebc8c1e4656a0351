import type { Consultation, Group } from '../../../src/model/consultation.js';
import { defaultRules } from '../../../src/model/rules.js';

const day = 86_400_000;

/** Dates are a while from now, so that the consultation is open whenever it is measured. */
export function daysFromNow(days: number): string {
  return new Date(Math.floor(Date.now() / day + days) * day).toISOString();
}

const en = (text: string) => ({ en: text });

/** The consultation that is measured: a mandate, phases, and counts that are always shown. */
export function consultationOf(id: string): Consultation {
  return {
    type: 'consultation',
    id,
    revision: 1,
    title: en('The Lower Bridge'),
    question: en('Once it is repaired, who should be able to cross the bridge, when, and how?'),
    organiser: en('Town Council'),
    languages: ['en'],
    mandate: {
      fixed: [en('The bridge is repaired, not replaced.'), en('Work begins in the spring.')],
      open: [en('Who may cross, and when.'), en('How the deck is divided.'), en('What it costs.')],
      decider: en('The town council, in open session, after the town engineer has reported.'),
      promise: 'involve',
      minutes: 15,
      privacy: en('What you write is public, under the name you choose.'),
      guidelines: [en('Speak of things, not of people.')],
    },
    rules: { ...defaultRules, counts: 'always' },
    phases: [
      phase('name', 'Name who should be here', -40, -20, 'nominate'),
      phase('contribute', 'Contribute and answer each other', -20, 60, 'contribute'),
      phase('answer', 'The council answers', 60, 90, 'answer'),
    ],
    opensAt: daysFromNow(-40),
    closesAt: daysFromNow(90),
  };
}

function phase(
  id: string,
  label: string,
  from: number,
  to: number,
  allows: 'nominate' | 'contribute' | 'answer',
) {
  return {
    id,
    label: en(label),
    opensAt: daysFromNow(from),
    closesAt: daysFromNow(to),
    allows: [allows],
  };
}

interface Dimension {
  readonly name: string;
  readonly label: string;
  readonly shares: Readonly<Record<string, number>>;
}

const dimensions: readonly Dimension[] = [
  { name: 'place', label: 'Where people live', shares: { North: 0.4, South: 0.35, Islands: 0.25 } },
  {
    name: 'way',
    label: 'How people cross',
    shares: { 'On foot': 0.3, 'By bus': 0.2, 'By car': 0.5 },
  },
  { name: 'work', label: 'What people do', shares: { Farmers: 0.08, 'Night workers': 0.06 } },
];

/** The groups that are expected, in three dimensions. */
export function groups(): readonly Group[] {
  return dimensions.flatMap(({ name, label, shares }) =>
    Object.entries(shares).map(([group, expectedShare]): Group => ({
      type: 'group',
      id: group.toLowerCase().replace(' ', '-'),
      revision: 1,
      dimension: name,
      dimensionLabel: en(label),
      label: en(group),
      expectedShare,
      source: en('Census'),
      note: null,
    })),
  );
}
