import type { Disclosure } from '../../../src/model/participant.js';
import { voices, type VoiceId } from '../people.js';
import { dated, type Clock } from '../time.js';

/** What somebody discloses; for oneself, unless it says otherwise. */
export interface Stake
  extends
    Pick<Disclosure, 'objectives' | 'concerns' | 'interest'>,
    Partial<Pick<Disclosure, 'standing' | 'speaksFor' | 'members'>> {
  readonly of: VoiceId;
  readonly language: 'en' | 'fr';
}

/** The disclosure that a stake amounts to, made when its author joined. */
export function disclosureOf({ of, ...stake }: Stake, clock: Clock): Disclosure {
  return dated<Disclosure>(
    {
      type: 'disclosure',
      id: `${of}-stands`,
      revision: 1,
      participantId: of,
      standing: 'self',
      speaksFor: null,
      members: null,
      ...stake,
      updatedAt: voices[of].joined,
    },
    clock,
  );
}
