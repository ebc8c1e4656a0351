import type { Position } from '../../../src/model/stance.js';
import type { VoiceId } from '../people.js';

type Declared = Readonly<Partial<Record<Position, readonly string[]>>>;

/** The views of those who argue, by the numbers of the claims: what they write says as much. */
export const declared: Readonly<Partial<Record<VoiceId, Declared>>> = {
  colin: {
    agree: ['3.1.1', '4', '6', '11', '13', '19'],
    unsure: ['2'],
    disagree: ['7'],
    shared: ['3.1'],
  },
  walter: { agree: ['1', '2.2', '11'], disagree: ['2', '6'], unsure: ['13'] },
  nadia: {
    agree: ['1', '1.2', '2.3', '4', '11', '3.1.1.1', '2.1.1.1'],
    disagree: ['2.2'],
    unsure: ['6'],
    shared: ['8'],
  },
  fatou: { agree: ['2', '5', '6', '8.1'], disagree: ['7'], shared: ['4.2.1'] },
  marcel: { agree: ['2.1', '11', '1.1.1'], disagree: ['1', '2', '10'], unsure: ['13'] },
  bertrand: { agree: ['3.1.1.1', '16'], disagree: ['13'], unsure: ['2'] },
  rosalind: { agree: ['2', '4.2', '12', '5'], unsure: ['13'], shared: ['8'] },
  odile: { agree: ['2.2', '2.1.1.1', '5'], unsure: ['2', '13'], disagree: ['10'] },
  priya: { agree: ['1', '2', '4', '5.1'], unsure: ['10'], shared: ['8', '18'] },
  solange: { agree: ['4', '12', '3'], unsure: ['2'] },
  ivan: { agree: ['3'], disagree: ['2', '6'], unsure: ['1'] },
  tom: { agree: ['2.1', '16'], disagree: ['1', '2'], unsure: ['2.2.1'] },
  hugh: { agree: ['1', '4', '11', '12'], unsure: ['2'] },
  etienne: { agree: ['2', '13'], disagree: ['2.2'], shared: ['18'] },
  grace: { agree: ['3', '2.1'], disagree: ['2'] },
  berth: { disagree: ['5'], agree: ['5.2.1', '12'] },
};
