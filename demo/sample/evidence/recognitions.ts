import type { Recognition } from '../../../src/model/evidence.js';
import { recognitionId } from '../../../src/model/ids.js';
import { claimId } from '../claims/said.js';
import type { VoiceId } from '../people.js';
import { dated, type Clock, type When } from '../time.js';

interface Recognised extends Pick<Recognition, 'manner' | 'text'> {
  readonly of: string;
  readonly by: VoiceId;
  readonly language: 'en' | 'fr';
  readonly at: When;
}

/** How people who disagree take the evidence into account. */
const recognised: readonly Recognised[] = [
  {
    of: '1',
    by: 'marcel',
    manner: 'in-part',
    language: 'fr',
    at: [-11, '21:30'],
    text:
      'La largeur est ce qu’elle est, je ne la conteste plus. Elle dit qu’il faut passer ' +
      'chacun son tour ; elle ne dit pas qui doit rester chez soi.',
  },
  {
    of: '1',
    by: 'tom',
    manner: 'other-reason',
    language: 'en',
    at: [-9, '13:25'],
    text:
      'I accept the tape measure. My reason was never the width: it is who pays for the ' +
      'year in which customers learn a new way.',
  },
  {
    of: '11',
    by: 'hugh',
    manner: 'changes-view',
    language: 'en',
    at: [-9, '16:00'],
    text:
      'I had expected two or three minutes. With eight, I no longer think of the ambulance ' +
      'as one user among others, and our trial in 13 was written after this.',
  },
];

/** Every recognition of the sample. */
export function recognitions(clock: Clock): Recognition[] {
  return recognised.map(({ of, by, ...rest }) =>
    dated<Recognition>(
      {
        type: 'recognition',
        id: recognitionId(claimId(of), by),
        revision: 1,
        claimId: claimId(of),
        participantId: by,
        ...rest,
      },
      clock,
    ),
  );
}
