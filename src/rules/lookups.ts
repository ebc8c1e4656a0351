import type { Claim } from '../model/claim.js';
import type { Evidence } from '../model/evidence.js';
import type { Paraphrase } from '../model/paraphrase.js';
import { isKnown, isTombstone } from './claim-statuses.js';
import { forbidden, gone, invalid, notFound, Refusal, violation } from './refusal.js';
import { isFacilitator, type Scene } from './scene.js';

/** A claim that the actor may know of, tombstones included. The clock stops for none. */
export async function knownClaim(scene: Scene, id: string): Promise<Claim> {
  const claim = await scene.facts.claim(id);
  if (!claim) throw notFound();
  const isEntrusted =
    claim.authorId === scene.me || isFacilitator(scene) || scene.actor.system === true;
  if (!isKnown(claim) && !isEntrusted) throw notFound();
  return claim;
}

/** A claim that everybody can read. */
export async function publishedClaim(scene: Scene, id: string): Promise<Claim> {
  const claim = await knownClaim(scene, id);
  if (isTombstone(claim)) throw gone();
  if (claim.status !== 'published') throw new Refusal(violation('form', 'not-published'));
  return claim;
}

/** A published claim of somebody else. */
export async function anothersClaim(scene: Scene, id: string): Promise<Claim> {
  const claim = await publishedClaim(scene, id);
  if (claim.authorId === scene.me) throw forbidden('own-claim');
  return claim;
}

/** A claim of the actor's that is no tombstone. */
export async function ownClaim(scene: Scene, id: string): Promise<Claim> {
  const claim = await knownClaim(scene, id);
  if (claim.authorId !== scene.me) throw forbidden('not-yours');
  if (isTombstone(claim)) throw gone();
  return claim;
}

/** A source that can be read, on a claim that can be read. */
export async function publishedEvidence(scene: Scene, id: string): Promise<Evidence> {
  const evidence = await scene.facts.evidence(id);
  if (!evidence) throw notFound();
  await publishedClaim(scene, evidence.claimId);
  if (evidence.status === 'removed') throw gone();
  return evidence;
}

/** A restatement, with the claim it restates. */
export async function knownParaphrase(
  scene: Scene,
  id: string,
): Promise<{ readonly paraphrase: Paraphrase; readonly claim: Claim }> {
  const paraphrase = await scene.facts.paraphrase(id);
  if (!paraphrase) throw notFound();
  return { paraphrase, claim: await knownClaim(scene, paraphrase.claimId) };
}

/** Nobody decides on what is their own: another facilitator does. */
export function refuseOwn({ me }: Scene, makerId: string | undefined): void {
  if (makerId === me) throw forbidden('own-subject');
}

/** Keeps a new record from taking the place of another one. */
export function refuseTaken(existing: object | boolean | undefined): void {
  if (existing) throw new Refusal({ ...invalid('id-taken'), code: 'conflict' });
}
