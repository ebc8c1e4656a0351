import type { Claim } from '../../../src/model/claim.js';
import type { VoiceId } from '../people.js';
import { dated, type Clock, type Timed, type When } from '../time.js';

type Rare = Pick<Timed<Claim>, 'editedAt' | 'earlier' | 'status' | 'tombstone' | 'paraphraseId'>;

/** Something said; a root that can be read, unless it says otherwise. */
export interface Said extends Partial<Rare> {
  /** The number it is cited by, which also says what it answers. */
  readonly number: string;
  readonly by: VoiceId;
  readonly relation?: Claim['relation'];
  readonly kind: Claim['kind'];
  readonly language: 'en' | 'fr';
  readonly at: When;
  readonly text: string;
}

/** The id of the claim with this number: `c2-1` for `2.1`. */
export function claimId(number: string): string {
  return `c${number.replaceAll('.', '-')}`;
}

/** The claim that something said amounts to. */
export function claimOf({ number, by, relation, at, ...rest }: Said, clock: Clock): Claim {
  const parent = number.slice(0, Math.max(0, number.lastIndexOf('.')));
  return dated<Claim>(
    {
      type: 'claim',
      id: claimId(number),
      revision: rest.status || rest.earlier ? 2 : 1,
      number,
      authorId: by,
      parentId: parent === '' ? null : claimId(parent),
      relation: relation ?? null,
      createdAt: at,
      editedAt: null,
      earlier: [],
      status: 'published',
      tombstone: null,
      paraphraseId: null,
      ...rest,
    },
    clock,
  );
}
