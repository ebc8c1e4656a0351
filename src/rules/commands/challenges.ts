import type { CommandOf } from '../../model/command.js';
import { changeDossier, recount, standingChallenge } from '../dossier.js';
import type { Handler } from '../handler.js';
import { anothersClaim, knownClaim, refuseTaken } from '../lookups.js';
import { Refusal, violation } from '../refusal.js';
import { hoursFrom, isPast, type Scene } from '../scene.js';
import { askable } from '../support.js';
import { textRules } from '../text-rules.js';

/** Asks for evidence of somebody else's factual claim. Lived experience is never asked. */
export const challengeClaim: Handler<CommandOf<'challengeClaim'>> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { reason: textRules.reason },
  async plan({ id, claimId, reason, language }, scene) {
    const claim = await anothersClaim(scene, claimId);
    if (claim.kind !== 'fact') throw new Refusal(violation('evidence', 'not-a-fact'));
    refuseTaken(await scene.facts.isTaken('challenge', id));
    await refuseNeedless(scene, claimId);
    return {
      change: (changes) =>
        changeDossier(scene, changes, {
          type: 'challenge',
          id,
          revision: 0,
          claimId,
          participantId: scene.me,
          reason,
          language,
          createdAt: scene.at,
          dueAt: hoursFrom(scene, 24 * scene.rules.evidence.days),
        }),
    };
  },
};

async function refuseNeedless({ facts, rules }: Scene, claimId: string): Promise<void> {
  if (rules.evidence.binding === 'off') {
    throw new Refusal(violation('evidence', 'not-asked-here'));
  }
  const support = (await facts.tally(claimId))?.support ?? 'unchallenged';
  if (askable.has(support)) return;
  throw new Refusal(violation('evidence', 'already-asked', { step: 'add-evidence', claimId }));
}

/** The date for evidence has passed: the claim shows what came of it. */
export const lapseChallenge: Handler<CommandOf<'lapseChallenge'>> = {
  during: 'always',
  by: 'clock',
  texts: {},
  async plan({ claimId }, scene) {
    await knownClaim(scene, claimId);
    const challenge = standingChallenge(await scene.facts.challengesOf(claimId));
    if (!challenge) throw new Refusal(violation('evidence', 'not-asked'));
    if (!isPast(scene, challenge.dueAt)) {
      const remedy = { step: 'wait', until: challenge.dueAt } as const;
      throw new Refusal(violation('evidence', 'not-due', remedy));
    }
    return { change: (changes) => recount(scene, changes, claimId) };
  },
};
