import type { Claim } from '../../model/claim.js';
import type { CommandOf } from '../../model/command.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import type { ChangeSet } from '../change-set.js';
import type { Violation } from '../decision.js';
import type { Handler } from '../handler.js';
import { latestParaphrase, settle } from '../listening.js';
import { anothersClaim, knownParaphrase, refuseTaken } from '../lookups.js';
import { awaitsListener, isOpenGate, moveOn } from '../paraphrase-machine.js';
import { boundBy, forbidden, Refusal, violation } from '../refusal.js';
import { hoursFrom, type Scene } from '../scene.js';
import { nearlyCopies } from '../similarity.js';
import { missing, textOrNull, textRules } from '../text-rules.js';
import { isBlank } from '../text.js';

type Offer = CommandOf<'offerParaphrase'>;

/** Says in one's own words what somebody else means: once, and once more after a correction. */
export const offerParaphrase: Handler<Offer> = {
  during: ['contribute'],
  by: 'person',
  disclosed: true,
  texts: { text: textRules.paraphrase, copyReason: textRules.optionalReason },
  async plan(command, scene) {
    const claim = await anothersClaim(scene, command.claimId);
    refuseTaken(await scene.facts.paraphrase(command.id));
    const first = await latestParaphrase(scene, claim.id, scene.me);
    if (first) refuseNeedless(first);
    return {
      unmet: unmetOwnWords(command, claim, scene),
      async change(changes) {
        const paraphrase = newParaphrase(command, scene, first ? 2 : 1);
        changes.add(paraphrase);
        if (first) await takeAlong(scene, changes, first, paraphrase);
      },
    };
  },
};

/** Nobody restates while the author has the floor, nor when nothing stands in the reply's way. */
function refuseNeedless(latest: Paraphrase): void {
  if (isOpenGate(latest)) throw new Refusal(violation('listening', 'already-restated'));
  if (awaitsListener(latest)) return;
  const remedy = { step: 'wait', until: latest.dueAt } as const;
  throw new Refusal(violation('listening', 'already-offered', remedy));
}

function unmetOwnWords(command: Offer, claim: Claim, scene: Scene): readonly Violation[] {
  if (textOrNull(command.copyReason) !== null) return [];
  if (!nearlyCopies(claim.text, command.text)) return [];
  const asked = violation('listening', 'copied', { step: 'give-reason', field: 'copyReason' });
  return boundBy(scene.rules.listening.binding, asked);
}

/** The replies held on a first try wait for the second one from now on. */
async function takeAlong(
  scene: Scene,
  changes: ChangeSet,
  first: Paraphrase,
  second: Paraphrase,
): Promise<void> {
  for (const reply of await scene.facts.heldBy(first.id)) {
    changes.add({ ...reply, paraphraseId: second.id });
  }
}

function newParaphrase(command: Offer, scene: Scene, attempt: 1 | 2): Paraphrase {
  return {
    type: 'paraphrase',
    id: command.id,
    revision: 0,
    claimId: command.claimId,
    participantId: scene.me,
    text: command.text,
    language: command.language,
    attempt,
    status: 'offered',
    released: null,
    correction: null,
    copyReason: textOrNull(command.copyReason),
    releasedById: null,
    releaseReason: null,
    createdAt: scene.at,
    dueAt: hoursFrom(scene, scene.rules.listening.hours),
    judgedAt: null,
  };
}

/** The author says whether a restatement is what they meant. */
export const judgeParaphrase: Handler<CommandOf<'judgeParaphrase'>> = {
  during: 'always',
  by: 'person',
  texts: { correction: textRules.optionalParaphrase },
  async plan({ paraphraseId, verdict, correction }, scene) {
    const { paraphrase, claim } = await knownParaphrase(scene, paraphraseId);
    if (claim.authorId !== scene.me) throw forbidden('not-yours');
    const move = moveOn(paraphrase, verdict);
    if (!move) throw alreadySettled(paraphrase);
    const asksCorrection = verdict === 'close' || verdict === 'missed';
    const isMissing = asksCorrection && isBlank(correction ?? '');
    return {
      unmet: isMissing ? [missing('correction')] : [],
      async change(changes) {
        await settle(scene, changes, {
          ...paraphrase,
          status: move.to,
          released: move.released,
          correction: asksCorrection ? correction : null,
          judgedAt: scene.at,
        });
        if (verdict !== 'confirmed') return;
        await changes.count(claim.id, ({ heard }) => ({ heard: heard + 1 }));
      },
    };
  },
};

/** Nothing more can happen to a restatement. */
export function alreadySettled({ id }: Paraphrase): Refusal {
  return new Refusal(violation('listening', 'already-settled', { step: 'reload', id }));
}
