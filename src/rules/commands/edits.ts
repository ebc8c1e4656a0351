import type { Claim } from '../../model/claim.js';
import type { CommandOf } from '../../model/command.js';
import type { Violation } from '../decision.js';
import type { Handler } from '../handler.js';
import { changeClaim } from '../listening.js';
import { ownClaim } from '../lookups.js';
import { invalid, Refusal, violation } from '../refusal.js';
import type { Scene } from '../scene.js';
import { textRules } from '../text-rules.js';

/** Puts one's own words better, while nobody has answered them. */
export const editClaim: Handler<CommandOf<'editClaim'>> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { text: textRules.claim },
  async plan(command, scene) {
    const claim = await ownClaim(scene, command.claimId);
    if (claim.revision !== command.revision) throw conflict(claim);
    return {
      unmet: await unmetTime(claim, scene),
      async change(changes) {
        if (claim.text === command.text) return;
        await changeClaim(changes, claim, reworded(claim, command.text, scene));
      },
    };
  },
};

function conflict({ id, revision }: Claim): Refusal {
  const changed = invalid('changed', { step: 'reload', id });
  return new Refusal({ ...changed, code: 'conflict', revision });
}

async function unmetTime(
  claim: Claim,
  { facts, rules, now }: Scene,
): Promise<readonly Violation[]> {
  const until = Date.parse(claim.createdAt) + rules.editMinutes * 60_000;
  const replies = (await facts.tally(claim.id))?.replies ?? 0;
  return [
    ...(now < until ? [] : [violation('form', 'edit-time-over')]),
    ...(replies > 0 ? [violation('form', 'has-replies')] : []),
  ];
}

function reworded(claim: Claim, text: string, { rules, at }: Scene): Claim {
  // Where a facilitator reads first, a new wording is no less new than a new claim.
  const isReadAgain = rules.moderation === 'before' && claim.status === 'published';
  return {
    ...claim,
    text,
    editedAt: at,
    earlier: [...claim.earlier, { text: claim.text, until: at }],
    status: isReadAgain ? 'pending' : claim.status,
  };
}

/** Takes one's own claim back. Its place, its replies and its evidence stay. */
export const withdrawClaim: Handler<CommandOf<'withdrawClaim'>> = {
  during: 'open',
  by: 'person',
  texts: { reason: textRules.optionalReason },
  async plan({ claimId, reason }, scene) {
    const claim = await ownClaim(scene, claimId);
    const tombstone = { at: scene.at, reason, ground: null, intoId: null };
    return {
      change: (changes) =>
        changeClaim(changes, claim, { ...claim, status: 'withdrawn', tombstone }),
    };
  },
};
