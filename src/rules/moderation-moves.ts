import type { Claim, ClaimStatus } from '../model/claim.js';
import type { CommandOf } from '../model/command.js';
import type { Evidence } from '../model/evidence.js';
import type { ChangeSet } from './change-set.js';
import { changeDossier } from './dossier.js';
import { changeClaim, latestParaphrase } from './listening.js';
import { refuseOwn } from './lookups.js';
import { isOpenGate } from './paraphrase-machine.js';
import { notFound, Refusal, violation } from './refusal.js';
import type { Scene } from './scene.js';
import { isBlank } from './text.js';

/** What a facilitator decides. */
export type Moderate = CommandOf<'moderate'>;
type ModerateAction = Moderate['action'];

/** What a facilitator's decision does to its subject. */
export type ModerationMove = (changes: ChangeSet) => void | Promise<void>;

/** The machine of moderated claims: what may be decided in each status. */
export const claimActions: Readonly<Record<ClaimStatus, readonly ModerateAction[]>> = {
  published: ['keep', 'remove'],
  held: ['keep', 'remove'],
  pending: ['keep', 'remove', 'publish'],
  withdrawn: ['keep'],
  removed: ['keep', 'restore'],
  merged: ['keep'],
};

/** The machine of everything else that is moderated: it can be read, or it was removed. */
export const wordsActions: Readonly<Record<Evidence['status'], readonly ModerateAction[]>> = {
  published: ['keep', 'remove'],
  removed: ['keep', 'restore'],
};

/** What a decision does to a claim. */
export async function claimMove(command: Moderate, scene: Scene): Promise<ModerationMove> {
  const claim = await scene.facts.claim(command.subjectId);
  if (!claim) throw notFound();
  refuseOwn(scene, claim.authorId);
  refuseUnless(bringable(claimActions[claim.status], claim.text), command);
  const { action, reason, ground } = command;
  if (action === 'keep') return () => undefined;
  if (action !== 'remove') return (changes) => bringBack(claim, scene, changes);
  const tombstone = { at: scene.at, reason, ground, intoId: null };
  return (changes) => changeClaim(changes, claim, { ...claim, status: 'removed', tombstone });
}

/** Shows a claim; or holds it, where its restatement is not settled: nothing gets round R2. */
async function bringBack(claim: Claim, scene: Scene, changes: ChangeSet): Promise<void> {
  const heard =
    claim.paraphraseId === null || claim.parentId === null
      ? undefined
      : await latestParaphrase(scene, claim.parentId, claim.authorId);
  const isHeld = scene.rules.listening.binding === 'required' && heard && !isOpenGate(heard);
  await changeClaim(changes, claim, {
    ...claim,
    status: isHeld ? 'held' : 'published',
    paraphraseId: heard?.id ?? claim.paraphraseId,
    tombstone: null,
  });
}

/** What a decision does to a source. */
export async function evidenceMove(command: Moderate, scene: Scene): Promise<ModerationMove> {
  const evidence = await scene.facts.evidence(command.subjectId);
  if (!evidence) throw notFound();
  refuseOwn(scene, evidence.participantId);
  await refuseOnOwnClaim(scene, evidence.claimId);
  refuseUnless(bringable(wordsActions[evidence.status], evidence.citation), command);
  if (command.action === 'keep') return () => undefined;
  const status = command.action === 'remove' ? 'removed' : 'published';
  return (changes) => changeDossier(scene, changes, { ...evidence, status });
}

/** Nor does anybody decide on what others say about a claim of theirs. */
export async function refuseOnOwnClaim(scene: Scene, claimId: string): Promise<void> {
  refuseOwn(scene, (await scene.facts.claim(claimId))?.authorId);
}

/** Of words that were erased since nothing is left to be brought back. */
export function bringable(
  possible: readonly ModerateAction[],
  words: string,
): readonly ModerateAction[] {
  return isBlank(words) ? possible.filter((action) => action !== 'restore') : possible;
}

/** Refuses what cannot be decided about something that stands where it stands. */
export function refuseUnless(
  possible: readonly ModerateAction[],
  { action, subjectId: id }: Moderate,
): void {
  if (possible.includes(action)) return;
  throw new Refusal(violation('form', 'not-applicable', { step: 'reload', id }));
}
