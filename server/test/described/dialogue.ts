import type { AnyRecord, CommandOf, CommandType } from '@entente/elements/model.js';
import { randomUUID } from 'node:crypto';
import { usual } from '../../../test/rules/usual-commands.js';

/** An ordinary command with an id, but for what is wished. */
export function aCommand<T extends CommandType>(
  type: T,
  wishes: Partial<CommandOf<T>> = {},
): CommandOf<T> {
  return { type, id: randomUUID(), ...usual[type], ...wishes } as unknown as CommandOf<T>;
}

/** Lets somebody do something. */
export type Does = (as: string, command: CommandOf<CommandType>) => Promise<unknown>;

/** Somebody does something that another does something about. */
export async function playAll(does: Does): Promise<void> {
  const act = async <T extends CommandType>(as: string, type: T, wishes: Partial<CommandOf<T>>) => {
    const command = aCommand(type, wishes);
    await does(as, command);
    return command.id;
  };
  await act('nia', 'disclose', { name: 'Nia', groupIds: ['south'] });
  await playClaims(act);
  await playListening(act);
  await playEvidence(act);
  await playModeration(act);
}

type Act = <T extends CommandType>(
  as: string,
  type: T,
  wishes: Partial<CommandOf<T>>,
) => Promise<string>;

async function playClaims(act: Act): Promise<void> {
  const claimId = await act('ana', 'postClaim', {});
  await act('ana', 'editClaim', { claimId });
  await act('ben', 'takeStance', { claimId, position: 'disagree' });
  await act('ben', 'takeStance', { claimId, position: null });
  await act('ana', 'withdrawClaim', { claimId });
}

async function playListening(act: Act): Promise<void> {
  const restated = async (claimId: string, as: string) => {
    const paraphraseId = await act(as, 'offerParaphrase', { claimId });
    const reply = { parentId: claimId, relation: 'opposes', kind: 'value' } as const;
    await act(as, 'postClaim', { ...reply, text: `What ${as} holds against it.` });
    return paraphraseId;
  };
  const close = { verdict: 'close', correction: 'Sand, not mud.' } as const;
  const adopted = await restated('root-1', 'ben');
  await act('ana', 'judgeParaphrase', { paraphraseId: adopted, ...close });
  await act('ben', 'adoptCorrection', { paraphraseId: adopted });
  const confirmed = await restated('root-1', 'cleo');
  await act('ana', 'judgeParaphrase', { paraphraseId: confirmed });
  const vouched = await restated('root-4', 'ben');
  await act('cleo', 'vouchParaphrase', { paraphraseId: vouched });
  const released = await restated('root-7', 'cleo');
  await act('fay', 'releaseParaphrase', { paraphraseId: released });
  await restated('root-1', 'dan');
}

async function playEvidence(act: Act): Promise<void> {
  const claimId = await act('ana', 'postClaim', { text: 'Lorries use the river road at night.' });
  await act('ben', 'takeStance', { claimId, position: 'disagree' });
  await act('cleo', 'challengeClaim', { claimId });
  const evidenceId = await act('dan', 'attachEvidence', { claimId });
  await act('ben', 'assessEvidence', { evidenceId });
  await act('cleo', 'assessEvidence', { evidenceId });
  await act('ben', 'recognise', { claimId });
}

async function playModeration(act: Act): Promise<void> {
  const nominationId = await act('ben', 'nominateGroup', {});
  await act('fay', 'decideNomination', { nominationId });
  const subjectId = await act('dan', 'postClaim', { kind: 'value', text: 'What a mess.' });
  await act('eve', 'report', { subjectId });
  await act('fay', 'moderate', { subjectId });
  await act('eve', 'report', { subjectId: 'root-2' });
}

const at = '2026-03-02T09:00:00.000Z';
const local = (en: string) => ({ en });

/** What has no command yet, as an institution brings it in. */
export const broughtIn: readonly AnyRecord[] = [
  {
    type: 'joint-statement',
    id: 'together',
    revision: 1,
    title: 'A road for all',
    drafts: [{ text: 'The road is closed at night.', authorId: 'ana', at }],
    amendments: [{ id: 'more', text: 'And on Sundays.', reason: 'Rest.', authorId: 'ben', at }],
    sourceIds: ['root-2'],
    language: 'en',
    status: 'open',
    createdAt: at,
  },
  {
    type: 'signature',
    id: 'signed',
    revision: 1,
    statementId: 'together',
    participantId: 'cleo',
    choice: 'dissent',
    reason: 'Not on Sundays.',
    at,
  },
  {
    type: 'link',
    id: 'alike',
    revision: 1,
    kind: 'duplicate-of',
    fromId: 'root-3',
    toId: 'root-2',
    reason: 'It says the same.',
    at,
  },
  {
    type: 'response',
    id: 'answered',
    revision: 1,
    subjectId: 'root-2',
    verdict: 'in-part',
    reasons: local('At night, yes.'),
    body: local('The council'),
    dueAt: null,
    at,
    commitmentId: 'promised',
  },
  {
    type: 'commitment',
    id: 'promised',
    revision: 1,
    text: local('The road is closed at night.'),
    body: local('The roads office'),
    startsAt: at,
    endsAt: '2026-09-01T00:00:00.000Z',
    milestones: [
      { label: local('Signs'), dueAt: '2026-06-01T00:00:00.000Z', completion: 'limited' },
    ],
    indicators: [
      { label: local('Lorries'), baseline: 40, target: 0, readings: [{ at, value: 38.5 }] },
    ],
    completion: 'limited',
    effect: null,
    reviews: [
      { role: 'independent', completion: 'limited', effect: null, at, reason: local('Begun.') },
    ],
  },
];
