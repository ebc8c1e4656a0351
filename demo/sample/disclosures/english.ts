import type { Stake } from './stake.js';

/** Where those who write in English stand. */
export const englishStakes: readonly Stake[] = [
  {
    of: 'colin',
    language: 'en',
    objectives: 'A bridge that is used for sixty years and argued about for one.',
    concerns:
      'That we choose with our hearts and discover the width afterwards, with a tape measure.',
    interest: 'I am a retired bridge engineer. The town paid me for the inspection of 2009.',
  },
  {
    of: 'walter',
    language: 'en',
    standing: 'organisation',
    speaksFor: 'the smokehouse on the North Bank, which I own',
    objectives: 'Twenty-six people on the night shift who can get to work and home again.',
    concerns: 'That hours are drawn around shops and schools, and night work is an afterthought.',
    interest: 'My company’s vans cross about thirty times a day, and pay no toll for it.',
  },
  {
    of: 'rosalind',
    language: 'en',
    objectives: 'To cross the river by myself.',
    concerns: 'A handsome bridge with a surface that only legs can use.',
    interest: null,
  },
  {
    of: 'priya',
    language: 'en',
    objectives: 'A way to school that my eleven-year-old can ride without me.',
    concerns: 'Fourteen months of detour, and then everything back as it was.',
    interest: null,
  },
  {
    of: 'ivan',
    language: 'en',
    objectives: 'Not to pay for a bridge twice, once in taxes and once in diesel.',
    concerns: 'Rules made for an ordinary week. In the woods no week is ordinary.',
    interest:
      'I haul timber. My trucks are too heavy for the bridge, before the repair and after it.',
  },
  {
    of: 'tom',
    language: 'en',
    standing: 'organisation',
    speaksFor: 'the Quay Merchants’ Circle',
    members: 34,
    objectives: 'A Quay where one can still buy a sheet of plywood, and carry it home.',
    concerns: 'A first year without customers, decided by people who will not miss them.',
    interest: 'I own the hardware store, eighty metres from the bridge.',
  },
  {
    of: 'hugh',
    language: 'en',
    standing: 'organisation',
    speaksFor: 'Friends of the Lower Bridge',
    members: 58,
    objectives: 'The trusses and the portal kept in sight and in paint.',
    concerns: 'That heritage is used as a reason against things it has nothing against.',
    interest: null,
  },
  {
    of: 'jory',
    language: 'en',
    objectives: 'To bring my boat in under the bridge at any tide, as now.',
    concerns: 'Three households are easy to forget.',
    interest: 'I grow oysters off Hay Island, and land them at the Quay.',
  },
  {
    of: 'grace',
    language: 'en',
    objectives: 'Fresh vegetables on the Quay at eight on Saturdays.',
    concerns: 'A gate that does not know about rain, flat tires or lettuce.',
    interest: 'Two fifths of what my farm earns is sold at the Saturday market.',
  },
  {
    of: 'berth',
    language: 'en',
    objectives: 'Dark and quiet on the water, more or less as it is.',
    concerns: 'Lamps, ramps and generators, four metres above my bed.',
    interest: 'I rent berth 9 from the town, by the year.',
  },
  {
    of: 'claude',
    language: 'en',
    standing: 'organisation',
    speaksFor: 'the works department of the Town of Port-Ambrel',
    objectives:
      'Two options that council can choose between, each with its costs, and each ' +
      'traceable to what was said here.',
    concerns: 'Promising what the budget or the law will not let us keep.',
    interest: 'I answer for the repair. My department saves money if the deck carries no cars.',
  },
];
