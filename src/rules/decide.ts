import type { Command, CommandOf, CommandType } from '../model/command.js';
import { ChangeSet } from './change-set.js';
import { challengeClaim, lapseChallenge } from './commands/challenges.js';
import { postClaim } from './commands/claims.js';
import { disclose } from './commands/disclosure.js';
import { editClaim, withdrawClaim } from './commands/edits.js';
import { assessEvidence, attachEvidence, recognise } from './commands/evidence.js';
import { decideNomination, nominateGroup } from './commands/inclusion.js';
import { moderate, report } from './commands/moderation.js';
import { judgeParaphrase, offerParaphrase } from './commands/paraphrases.js';
import {
  adoptCorrection,
  lapseParaphrase,
  releaseParaphrase,
  vouchParaphrase,
} from './commands/releases.js';
import { takeStance } from './commands/stances.js';
import type { Decision, Unmet, Violation } from './decision.js';
import type { Facts } from './facts.js';
import type { Handler, Plan } from './handler.js';
import { closedTo } from './phases.js';
import { invalid, Refusal } from './refusal.js';
import { refuseOthers, unmetOpenness, unmetSignIn } from './requirements.js';
import { sceneOf, type Scene } from './scene.js';
import { showActor } from './show-actor.js';
import { cleaned, unmetTexts } from './text-rules.js';

/** Each command's part of the rules. */
const handlers: { readonly [T in CommandType]: Handler<CommandOf<T>> } = {
  disclose,
  postClaim,
  editClaim,
  withdrawClaim,
  takeStance,
  offerParaphrase,
  judgeParaphrase,
  adoptCorrection,
  vouchParaphrase,
  releaseParaphrase,
  lapseParaphrase,
  challengeClaim,
  lapseChallenge,
  attachEvidence,
  assessEvidence,
  recognise,
  nominateGroup,
  decideNomination,
  report,
  moderate,
};

/**
 * The rules: what comes of a command, given the facts and the time. The only place where a rule is
 * enforced; every backend, and every page before it asks its backend, decides by it.
 *
 * The records are those that change, each complete and one revision further; nothing else does. An
 * empty list means that everything is as the command wants it already. A violation is the first
 * unmet requirement, and says what would satisfy it.
 */
export async function decide(command: Command, facts: Facts, now: Date): Promise<Decision> {
  const scene = await sceneOf(facts, now);
  const { unmet, plan, isPublic = false } = await examine(command, scene);
  const violation = unmet.find(({ binding }) => binding === 'required');
  if (violation) return { violation };
  const changes = new ChangeSet(facts);
  await plan?.change(changes);
  if (isPublic && changes.records.length > 0) await showActor(scene, changes);
  return { records: changes.records, nudges: unmet.map(withoutCode) };
}

/**
 * Everything that a command still lacks, required or advised, in the order in which a person would
 * see to it. Empty when it would be accepted without a word.
 */
export async function unmetBy(
  command: Command,
  facts: Facts,
  now: Date,
): Promise<readonly Unmet[]> {
  const { unmet } = await examine(command, await sceneOf(facts, now));
  return unmet;
}

interface Examined {
  readonly unmet: readonly Violation[];
  readonly plan?: Plan;
  /** Whether everybody may know that the actor did it. */
  readonly isPublic?: boolean;
}

async function examine(command: Command, scene: Scene): Promise<Examined> {
  const handler = handlerOf(command);
  if (!handler) return { unmet: [invalid('unknown-command')] };
  // Ids that the rules derive contain a colon, so that no id made by a client can pass for one.
  if (command.id.includes(':')) return { unmet: [invalid('bad-id')] };
  const closed = closedTo(handler.during, scene.consultation, scene.now);
  if (closed.length > 0) return { unmet: closed };
  return examineOpen(cleaned(command, handler.texts), handler, scene);
}

async function examineOpen(command: Command, handler: Handler, scene: Scene): Promise<Examined> {
  const signIn = unmetSignIn(handler.by, scene);
  try {
    refuseOthers(handler.by, scene);
    const plan = await handler.plan(command, scene);
    const unmet = [
      ...signIn,
      ...(handler.disclosed ? await unmetOpenness(scene) : []),
      ...(plan.unmet ?? []),
      ...unmetTexts(command, handler.texts, scene.rules),
    ];
    return { unmet, plan, isPublic: handler.by !== 'clock' && !handler.secret };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What somebody may not do is not said before it is known who they are.
    return { unmet: signIn.length > 0 ? signIn : [error.violation] };
  }
}

function handlerOf({ type }: Command): Handler | undefined {
  // Each handler is only ever given the command under whose name it stands in the table.
  return Object.hasOwn(handlers, type) ? handlers[type] : undefined;
}

function withoutCode({ rule, unmet, binding, remedy }: Violation): Unmet {
  return { rule, unmet, binding, remedy };
}
