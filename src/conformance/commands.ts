import { newId } from '../internal/new-id.js';
import type { CommandOf, CommandType } from '../model/command.js';

/** What a case says of a command; the rest is filled in. */
export type Wishes<T extends CommandType> = Partial<Omit<CommandOf<T>, 'type'>>;

type Templates = { readonly [T in CommandType]: Omit<CommandOf<T>, 'type' | 'id'> };

const language = 'en';

const templates: Templates = {
  disclose: {
    name: 'Nia',
    groupIds: ['south'],
    ownWords: null,
    standing: 'self',
    speaksFor: null,
    members: null,
    objectives: 'That children can walk to school.',
    concerns: 'Traffic.',
    interest: null,
    language,
  },
  postClaim: {
    kind: 'fact',
    text: 'Lorries use the river road at night.',
    language,
    parentId: null,
    relation: null,
  },
  editClaim: { claimId: 'root-1', revision: 1, text: 'Lorries use the river road by day.' },
  withdrawClaim: { claimId: 'root-1', reason: 'I was mistaken.' },
  takeStance: { claimId: 'root-1', position: 'agree' },
  offerParaphrase: {
    claimId: 'root-1',
    text: 'You mean that heavy traffic wakes people up.',
    language,
    copyReason: null,
  },
  judgeParaphrase: { paraphraseId: '', verdict: 'confirmed', correction: null },
  adoptCorrection: { paraphraseId: '' },
  vouchParaphrase: { paraphraseId: '', reason: 'It says the same.' },
  releaseParaphrase: { paraphraseId: '', reason: 'The author is away.' },
  lapseParaphrase: { paraphraseId: '' },
  challengeClaim: { claimId: 'root-1', reason: 'Where can one read that?', language },
  lapseChallenge: { claimId: 'root-1' },
  attachEvidence: {
    claimId: 'root-1',
    sourceKind: 'statistics',
    bearing: 'supports',
    citation: 'Traffic counts of the council',
    url: 'https://counts.example/2025',
    date: '2025-06',
    excerpt: null,
    language,
  },
  assessEvidence: { evidenceId: '', verdict: 'sound', reason: 'Counted, and repeated.', language },
  recognise: {
    claimId: 'root-1',
    manner: 'other-reason',
    text: 'The counts are right; I still think that the road is needed.',
    language,
  },
  nominateGroup: {
    label: 'Night workers',
    reason: 'They use the road when it is empty.',
    reach: null,
    language,
  },
  decideNomination: { nominationId: '', include: true, reason: 'They are affected.' },
  report: { subject: 'claim', subjectId: 'root-1', ground: 'insult', note: 'It is rude.' },
  moderate: {
    subject: 'claim',
    subjectId: 'root-1',
    action: 'remove',
    ground: 'personal-data',
    reason: 'It named a private person.',
  },
};

/** A command that is as it should be, but for what a case says. */
export function command<T extends CommandType>(type: T, wishes: Wishes<T>): CommandOf<T> {
  return { type, id: newId(), ...templates[type], ...wishes } as unknown as CommandOf<T>;
}
