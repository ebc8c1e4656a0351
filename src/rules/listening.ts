import type { Claim, ClaimStatus } from '../model/claim.js';
import type { Paraphrase } from '../model/paraphrase.js';
import type { ChangeSet } from './change-set.js';
import { isKnown } from './claim-statuses.js';
import type { Remedy, Violation } from './decision.js';
import { awaitsListener, isOpenGate } from './paraphrase-machine.js';
import { boundBy, violation } from './refusal.js';
import type { Scene } from './scene.js';

/** What one person restated of one claim lately. */
export async function latestParaphrase(
  scene: Scene,
  claimId: string,
  participantId: string,
): Promise<Paraphrase | undefined> {
  return (await scene.facts.paraphrases(claimId, participantId)).at(-1);
}

/** R2: what is missing before somebody may reply against a claim. */
export function unmetListening(
  scene: Scene,
  claim: Claim,
  latest: Paraphrase | undefined,
): readonly Violation[] {
  if (latest && !awaitsListener(latest)) return [];
  const unmet = latest ? 'restate-again' : 'not-restated';
  const asked = violation('listening', unmet, restate(claim, latest));
  return boundBy(scene.rules.listening.binding, asked);
}

function restate(claim: Claim, first: Paraphrase | undefined): Remedy {
  return {
    step: 'restate',
    claimId: claim.id,
    attempt: first ? 2 : 1,
    correction: first?.correction ?? null,
  };
}

/** How a new reply appears: at once, when its restatement is settled, or when a facilitator saw it. */
export function firstStatus(scene: Scene, heard: Paraphrase | undefined): ClaimStatus {
  const isHeld = scene.rules.listening.binding === 'required' && heard && !isOpenGate(heard);
  return isHeld ? 'held' : releasedStatus(scene);
}

function releasedStatus({ rules }: Scene): ClaimStatus {
  return rules.moderation === 'before' ? 'pending' : 'published';
}

/** Changes a restatement, and lets the replies go that waited for it to be settled. */
export async function settle(
  scene: Scene,
  changes: ChangeSet,
  paraphrase: Paraphrase,
): Promise<void> {
  changes.add(paraphrase);
  if (!isOpenGate(paraphrase)) return;
  for (const reply of await scene.facts.heldBy(paraphrase.id)) {
    await changeClaim(changes, reply, { ...reply, status: releasedStatus(scene) });
  }
}

/**
 * Changes a claim, or adds a new one, and counts it among its parent's replies once it is known. One
 * that was never published is marked, so that what becomes of it stays between those who saw it.
 */
export async function changeClaim(
  changes: ChangeSet,
  before: Claim | undefined,
  after: Claim,
): Promise<void> {
  const claim = marked(before, after);
  changes.add(claim);
  if (claim.parentId === null) return;
  const more = Number(isKnown(claim)) - Number(before !== undefined && isKnown(before));
  await changes.count(claim.parentId, ({ replies }) => ({ replies: replies + more }));
}

function marked(before: Claim | undefined, { unseen, ...claim }: Claim): Claim {
  if (claim.status === 'published') return claim;
  return before === undefined || unseen ? { ...claim, unseen: true } : claim;
}
