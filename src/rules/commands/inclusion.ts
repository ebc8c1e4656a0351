import type { CommandOf } from '../../model/command.js';
import type { Group } from '../../model/consultation.js';
import type { Nomination } from '../../model/inclusion.js';
import { decisionOf } from '../decision-record.js';
import type { Handler } from '../handler.js';
import { refuseOwn, refuseTaken } from '../lookups.js';
import { gone, notFound, Refusal, violation } from '../refusal.js';
import { textOrNull, textRules } from '../text-rules.js';

/** Names a group that should be here and is not. */
export const nominateGroup: Handler<CommandOf<'nominateGroup'>> = {
  during: ['nominate', 'contribute'],
  by: 'person',
  texts: {
    label: textRules.line,
    reason: textRules.reason,
    reach: textRules.optionalReason,
  },
  async plan({ id, label, reason, reach, language }, scene) {
    refuseTaken(await scene.facts.nomination(id));
    const nomination: Nomination = {
      type: 'nomination',
      id,
      revision: 0,
      participantId: scene.me,
      label,
      reason,
      reach: textOrNull(reach),
      language,
      createdAt: scene.at,
      status: 'open',
      decision: null,
      decidedAt: null,
      groupId: null,
    };
    return { change: (changes) => changes.add(nomination) };
  },
};

/** A facilitator includes a nominated group or leaves it out, and says why. */
export const decideNomination: Handler<CommandOf<'decideNomination'>> = {
  during: 'always',
  by: 'facilitator',
  texts: { reason: textRules.reason },
  async plan(command, scene) {
    const { nominationId, include, reason } = command;
    const nomination = await scene.facts.nomination(nominationId);
    if (!nomination) throw notFound();
    refuseOwn(scene, nomination.participantId);
    if (nomination.status !== 'open') {
      throw new Refusal(violation('inclusion', 'already-decided'));
    }
    if (include && nomination.removed) throw gone();
    refuseTaken(await scene.facts.isTaken('decision', command.id));
    const group = include ? groupFrom(nomination, command.id) : null;
    return {
      change(changes) {
        if (group) changes.add(group);
        changes.add({
          ...nomination,
          status: include ? 'included' : 'left-out',
          decision: reason,
          decidedAt: scene.at,
          groupId: group?.id ?? null,
        });
        const action = include ? 'include' : 'leave-out';
        changes.add(decisionOf(command, scene, 'nomination', nominationId, action));
      },
    };
  },
};

/** The dimension of groups that participants named. Its label is the interface's own. */
const named = 'named';

function groupFrom({ label, language }: Nomination, commandId: string): Group {
  return {
    type: 'group',
    id: `${commandId}:group`,
    revision: 0,
    dimension: named,
    dimensionLabel: {},
    label: { [language]: label },
    expectedShare: null,
    source: null,
    note: null,
  };
}
