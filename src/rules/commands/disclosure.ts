import type { CommandOf } from '../../model/command.js';
import type { Disclosure, Participant } from '../../model/participant.js';
import type { Violation } from '../decision.js';
import type { Handler } from '../handler.js';
import { boundBy, invalid } from '../refusal.js';
import { namesGroups, withoutGroups } from '../requirements.js';
import type { Scene } from '../scene.js';
import { missing, textOrNull, textRules } from '../text-rules.js';
import { isBlank } from '../text.js';

type Disclose = CommandOf<'disclose'>;

/** Says where one stands, and under which name; said again, it takes the place of the first. */
export const disclose: Handler<Disclose> = {
  during: 'open',
  by: 'person',
  texts: {
    name: textRules.line,
    ownWords: textRules.optionalLine,
    speaksFor: textRules.optionalLine,
    objectives: textRules.optionalReason,
    concerns: textRules.optionalReason,
    interest: textRules.optionalReason,
  },
  async plan(command, scene) {
    const { facts, me } = scene;
    const [participant, disclosure] = await Promise.all([
      facts.participant(me),
      facts.disclosure(me),
    ]);
    return {
      unmet: [
        ...unmetAnswers(command, scene),
        ...(namesGroups(command) ? [] : boundBy(scene.rules.inclusion, withoutGroups())),
        ...(await unmetGroups(command, scene)),
      ],
      change(changes) {
        changes.add(participantFrom(command, participant, scene));
        changes.add(disclosureFrom(command, disclosure, scene));
      },
    };
  },
};

/** Hopes and worries are asked for as far as R1 binds; whom one speaks for, once one says it is another. */
function unmetAnswers(command: Disclose, { rules }: Scene): readonly Violation[] {
  const { standing, speaksFor, objectives, concerns } = command;
  const isUnnamed = standing !== 'self' && textOrNull(speaksFor) === null;
  return [
    ...(isUnnamed ? [missing('speaksFor')] : []),
    ...(isBlank(objectives) ? boundBy(rules.disclosure, missing('objectives')) : []),
    ...(isBlank(concerns) ? boundBy(rules.disclosure, missing('concerns')) : []),
  ];
}

async function unmetGroups(
  { groupIds }: Disclose,
  { facts }: Scene,
): Promise<readonly Violation[]> {
  const groups = await Promise.all([...new Set(groupIds)].map(async (id) => facts.group(id)));
  return groups.includes(undefined) ? [invalid('unknown-group', { step: 'name-groups' })] : [];
}

function participantFrom(
  { name, groupIds, ownWords }: Disclose,
  before: Participant | undefined,
  { me, actor, at }: Scene,
): Participant {
  return {
    type: 'participant',
    id: me,
    revision: before?.revision ?? 0,
    name,
    roles: [...actor.roles],
    groupIds: [...new Set(groupIds)],
    // Blank is an answer too: somebody prefers not to say.
    ownWords: ownWords !== null && isBlank(ownWords) ? '' : ownWords,
    joinedAt: before?.joinedAt ?? at,
  };
}

function disclosureFrom(
  command: Disclose,
  before: Disclosure | undefined,
  { me, at }: Scene,
): Disclosure {
  const { standing } = command;
  return {
    type: 'disclosure',
    id: before?.id ?? `${me}:disclosure`,
    revision: before?.revision ?? 0,
    participantId: me,
    standing,
    speaksFor: standing === 'self' ? null : textOrNull(command.speaksFor),
    members: standing === 'organisation' ? command.members : null,
    objectives: command.objectives,
    concerns: command.concerns,
    interest: textOrNull(command.interest),
    language: command.language,
    updatedAt: at,
  };
}
