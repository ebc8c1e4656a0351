import type { Command } from '@entente/elements/model.js';
import type { Actor } from '@entente/elements/rules.js';
import { stagesReached } from './crowds.js';
import { pairOf } from './row.js';
import type { Source } from './source.js';

/**
 * Asks at once for what a command is about to be decided and kept by, and what would otherwise be
 * asked for step by step. A guess: what is not thought of here is asked for when it is needed.
 */
export async function foresee(
  source: Source,
  consultation: string,
  command: Command,
  actor: Actor,
): Promise<void> {
  const { lookups } = source;
  await Promise.all([
    lookups.due(),
    lookups.reply(command.id),
    lookups.get('consultation', consultation),
    ...(actor.id === null ? [] : ofPerson(source, command, actor.id)),
    ...('claimId' in command ? ofClaim(source, command.claimId) : []),
    ...('paraphraseId' in command ? [source.paraphrase(command.paraphraseId)] : []),
    ...('evidenceId' in command ? [source.evidence(command.evidenceId)] : []),
  ]);
}

type Answers = readonly Promise<unknown>[];

/** What is asked about whoever acts, alone and in view of what they act on. */
function ofPerson(source: Source, command: Command, me: string): Answers {
  const always = [source.participant(me), source.disclosure(me)];
  switch (command.type) {
    case 'postClaim':
      return [...always, stagesReached(source, me), ...ofContribution(source, command, me)];
    case 'takeStance':
      return [
        ...always,
        source.stance(command.claimId, me),
        ...(command.position === 'disagree' ? [source.recognition(command.claimId, me)] : []),
      ];
    default:
      return always;
  }
}

function ofContribution(
  source: Source,
  { id, parentId, relation }: Extract<Command, { type: 'postClaim' }>,
  me: string,
): Answers {
  const { lookups } = source;
  const asNew = [...ofClaim(source, id), lookups.count(['made', parentId ?? ''])];
  if (parentId === null) return asNew;
  return [
    ...asNew,
    ...ofClaim(source, parentId),
    ...(relation === 'opposes'
      ? [lookups.on('paraphrase', 'other', pairOf(parentId, me)), source.recognition(parentId, me)]
      : []),
  ];
}

/** What decides about a claim's places on lists, but for its author's groups. */
function ofClaim(source: Source, id: string): Answers {
  return [source.claim(id), source.tally(id), source.responsesTo(id), source.lookups.standing(id)];
}
