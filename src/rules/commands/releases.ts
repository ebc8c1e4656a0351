import type { CommandOf } from '../../model/command.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import { decisionOf } from '../decision-record.js';
import type { Handler, Plan } from '../handler.js';
import { latestParaphrase, settle } from '../listening.js';
import { knownParaphrase, refuseOwn, refuseTaken } from '../lookups.js';
import { moveOn, type Move, type ParaphraseEvent } from '../paraphrase-machine.js';
import { forbidden, gone, Refusal, violation } from '../refusal.js';
import { isPast, type Scene } from '../scene.js';
import { textRules } from '../text-rules.js';
import { alreadySettled } from './paraphrases.js';

/** The listener takes the author's correction as their restatement, and the reply goes ahead. */
export const adoptCorrection: Handler<CommandOf<'adoptCorrection'>> = {
  during: 'always',
  by: 'person',
  texts: {},
  async plan({ paraphraseId }, scene) {
    const { paraphrase } = await knownParaphrase(scene, paraphraseId);
    if (paraphrase.participantId !== scene.me) throw forbidden('not-yours');
    return released(scene, paraphrase, await moveFrom(scene, paraphrase, 'adopt'));
  },
};

/** Somebody else, of another group, says that the restatement is fair, and the reply goes ahead. */
export const vouchParaphrase: Handler<CommandOf<'vouchParaphrase'>> = {
  during: 'always',
  by: 'person',
  texts: { reason: textRules.reason },
  async plan({ paraphraseId, reason }, scene) {
    const { paraphrase, claim } = await knownParaphrase(scene, paraphraseId);
    if ([claim.authorId, paraphrase.participantId].includes(scene.me)) {
      throw forbidden('not-a-third-person');
    }
    if (paraphrase.removed) throw gone();
    const move = await moveFrom(scene, paraphrase, 'vouch');
    const groupIds = (await scene.facts.participant(scene.me))?.groupIds ?? [];
    const listener = await scene.facts.participant(paraphrase.participantId);
    if (groupIds.some((id) => listener?.groupIds.includes(id))) throw forbidden('same-group');
    const isGrouped = groupIds.length > 0;
    return {
      unmet: isGrouped ? [] : [violation('inclusion', 'no-groups', { step: 'name-groups' })],
      ...released(scene, { ...paraphrase, releasedById: scene.me, releaseReason: reason }, move),
    };
  },
};

/** A facilitator lets the reply go ahead, and says why on the public record. */
export const releaseParaphrase: Handler<CommandOf<'releaseParaphrase'>> = {
  during: 'always',
  by: 'facilitator',
  texts: { reason: textRules.reason },
  async plan(command, scene) {
    const { paraphraseId, reason } = command;
    const { paraphrase } = await knownParaphrase(scene, paraphraseId);
    refuseOwn(scene, paraphrase.participantId);
    const move = await moveFrom(scene, paraphrase, 'release');
    refuseTaken(await scene.facts.isTaken('decision', command.id));
    const reasoned = { ...paraphrase, releasedById: scene.me, releaseReason: reason };
    return {
      async change(changes) {
        await released(scene, reasoned, move).change(changes);
        changes.add(decisionOf(command, scene, 'paraphrase', paraphraseId, 'release'));
      },
    };
  },
};

/** The author was silent past the date, and the reply goes ahead. Late again changes nothing. */
export const lapseParaphrase: Handler<CommandOf<'lapseParaphrase'>> = {
  during: 'always',
  by: 'clock',
  texts: {},
  async plan({ paraphraseId }, scene) {
    const { paraphrase } = await knownParaphrase(scene, paraphraseId);
    const move = moveOn(paraphrase, 'lapse');
    if (!move || !(await isLatest(scene, paraphrase))) return { change: () => undefined };
    if (!isPast(scene, paraphrase.dueAt)) {
      const remedy = { step: 'wait', until: paraphrase.dueAt } as const;
      throw new Refusal(violation('listening', 'not-due', remedy));
    }
    return released(scene, paraphrase, move);
  },
};

/** Where an event leads, unless the listener has restated once more since, or nothing is open. */
async function moveFrom(
  scene: Scene,
  paraphrase: Paraphrase,
  event: ParaphraseEvent,
): Promise<Move> {
  const move = moveOn(paraphrase, event);
  if (!move || !(await isLatest(scene, paraphrase))) throw alreadySettled(paraphrase);
  return move;
}

async function isLatest(scene: Scene, paraphrase: Paraphrase): Promise<boolean> {
  const latest = await latestParaphrase(scene, paraphrase.claimId, paraphrase.participantId);
  return latest === undefined || latest.id === paraphrase.id;
}

function released(scene: Scene, paraphrase: Paraphrase, move: Move): Plan {
  const after = { ...paraphrase, status: move.to, released: move.released };
  return { change: (changes) => settle(scene, changes, after) };
}
