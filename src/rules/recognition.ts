import type { Binding } from '../model/rules.js';
import type { Violation } from './decision.js';
import { boundBy, violation } from './refusal.js';
import type { Scene } from './scene.js';

/** R3: whoever opposes a supported claim says how they take the evidence into account. */
export async function unmetRecognition(
  { facts, me }: Scene,
  claimId: string,
  binding: Binding,
): Promise<readonly Violation[]> {
  if ((await facts.tally(claimId))?.support !== 'supported') return [];
  const given = await facts.recognition(claimId, me);
  if (given && !given.removed) return [];
  return boundBy(binding, violation('evidence', 'not-recognised', { step: 'recognise', claimId }));
}

/**
 * R3: whoever builds on a claim for which evidence was asked and none came is asked to bring some.
 * Agreeing with it by a stance is never asked for anything.
 */
export async function unmetBacking(
  { facts, rules }: Scene,
  claimId: string,
): Promise<readonly Violation[]> {
  if ((await facts.tally(claimId))?.support !== 'unsupported') return [];
  const asked = violation('evidence', 'no-evidence', { step: 'add-evidence', claimId });
  return boundBy(rules.evidence.binding, asked);
}
