import type { Claim } from '../../model/claim.js';
import type { CommandOf } from '../../model/command.js';
import { emptyTally } from '../../model/empty-tally.js';
import type { Violation } from '../decision.js';
import type { Handler } from '../handler.js';
import { changeClaim } from '../listening.js';
import { ownClaim } from '../lookups.js';
import { invalid, Refusal, violation } from '../refusal.js';
import type { Scene } from '../scene.js';
import { textRules } from '../text-rules.js';

/** Puts one's own words better, while nobody has reacted to them. */
export const editClaim: Handler<CommandOf<'editClaim'>> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { text: textRules.claim },
  async plan(command, scene) {
    const claim = await ownClaim(scene, command.claimId);
    if (claim.revision !== command.revision) throw conflict(claim);
    return {
      unmet: await unmetEdit(claim, scene),
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

async function unmetEdit(claim: Claim, scene: Scene): Promise<readonly Violation[]> {
  const until = Date.parse(claim.createdAt) + scene.rules.editMinutes * 60_000;
  return [
    ...(scene.now < until ? [] : [violation('form', 'edit-time-over')]),
    ...((await hasReactions(claim, scene)) ? [violation('form', 'has-reactions')] : []),
  ];
}

/** Whether others did anything by the words as they are: nobody is to find other words under it. */
async function hasReactions({ id }: Claim, { facts, me }: Scene): Promise<boolean> {
  const [tally, children, isRestated, challenges, evidence] = await Promise.all([
    facts.tally(id),
    facts.childCount(id),
    facts.isRestated(id),
    facts.challengesOf(id),
    facts.evidenceOf(id),
  ]);
  const { agree, disagree, unsure, shared, replies } = tally ?? emptyTally(id);
  return (
    agree + disagree + unsure + shared + replies + children > 0 ||
    isRestated ||
    challenges.length > 0 ||
    evidence.some(({ participantId }) => participantId !== me)
  );
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
