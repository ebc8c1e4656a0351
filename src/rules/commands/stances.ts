import type { Claim, Tally } from '../../model/claim.js';
import type { CommandOf } from '../../model/command.js';
import { stanceId } from '../../model/ids.js';
import type { Position, Stance } from '../../model/stance.js';
import type { Handler } from '../handler.js';
import { anothersClaim } from '../lookups.js';
import { unmetRecognition } from '../recognition.js';
import { invalid } from '../refusal.js';
import type { Scene } from '../scene.js';

/** Takes a stance on somebody else's claim, changes it, or takes it back. */
export const takeStance: Handler<CommandOf<'takeStance'>> = {
  during: ['contribute'],
  by: 'person',
  secret: true,
  texts: {},
  async plan({ claimId, position }, scene) {
    const claim = await anothersClaim(scene, claimId);
    const stance = await scene.facts.stance(claimId, scene.me);
    const before = stance?.position ?? null;
    return {
      unmet: [
        ...(isFitting(claim, position) ? [] : [invalid('bad-position')]),
        ...(position === 'disagree' ? await nudgeToRecognise(scene, claimId) : []),
      ],
      async change(changes) {
        if (position === before) return;
        changes.add({ ...(stance ?? newStance(scene, claimId)), position, at: scene.at });
        await changes.count(claimId, (tally) => moved(tally, before, position));
      },
    };
  },
};

/** A question takes 'I have this question too', and nothing else does. */
function isFitting({ kind }: Claim, position: Position | null): boolean {
  return position === null || (position === 'shared') === (kind === 'question');
}

/** A ballot is never blocked: however the rule binds, here it only advises. */
function nudgeToRecognise(scene: Scene, claimId: string) {
  const binding = scene.rules.recognition === 'off' ? 'off' : 'nudge';
  return unmetRecognition(scene, claimId, binding);
}

function newStance({ me, at }: Scene, claimId: string): Stance {
  const id = stanceId(claimId, me);
  return { type: 'stance', id, revision: 0, claimId, participantId: me, position: null, at };
}

/** One person's move in the counts. A count that came without its stances never falls below nothing. */
function moved(tally: Tally, from: Position | null, to: Position | null): Partial<Tally> {
  return {
    ...(from === null ? {} : { [from]: Math.max(0, tally[from] - 1) }),
    ...(to === null ? {} : { [to]: tally[to] + 1 }),
  };
}
