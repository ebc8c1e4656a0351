import type { RuleSet } from '../../src/model/rules.js';
import type { Unmet } from '../../src/rules/decision.js';
import type { ComposerView } from '../../src/store/composer-view.js';
import type { DisclosureView } from '../../src/store/disclosure-view.js';
import { all, consultation, record } from './examples.js';

/** What the form of a disclosure is given: of somebody new, or of somebody of the sample. */
export function disclosing(id?: string, rules: Partial<RuleSet> = {}): DisclosureView {
  const participant = id === undefined ? undefined : record('participant', id);
  return {
    consultation: withRules(rules),
    groups: all('group'),
    participant,
    disclosure: all('disclosure').find(({ participantId }) => participantId === id),
    name: participant?.name ?? 'Robin Ames',
  };
}

/** The consultation of the sample, under other rules. */
export function withRules(rules: Partial<RuleSet>) {
  return { ...consultation, rules: { ...consultation.rules, ...rules } };
}

/** What a composer is given: somebody who has said where they stand, and a first contribution. */
export function writing(changes: Partial<ComposerView> = {}): ComposerView {
  return {
    consultation,
    connection: 'ready',
    participantId: 'nadia',
    name: record('participant', 'nadia').name,
    disclosure: all('disclosure').find(({ participantId }) => participantId === 'nadia'),
    parent: undefined,
    parentAuthor: undefined,
    claim: undefined,
    paraphrase: undefined,
    recognition: undefined,
    ...changes,
  };
}

/** The same, for a reply to a claim of the sample. */
export function replying(claimId: string, changes: Partial<ComposerView> = {}): ComposerView {
  const parent = record('claim', claimId);
  return writing({ parent, parentAuthor: record('participant', parent.authorId), ...changes });
}

const needed = (rest: Pick<Unmet, 'rule' | 'unmet' | 'remedy'>): Unmet => ({
  binding: 'required',
  ...rest,
});

/** What the rules may ask for before a contribution: each becomes a step. */
export const unmet = {
  disclosure: needed({
    rule: 'openness',
    unmet: 'not-disclosed',
    remedy: { step: 'disclose' },
  }),
  groups: needed({ rule: 'inclusion', unmet: 'no-groups', remedy: { step: 'name-groups' } }),
  restatement: (claimId: string): Unmet =>
    needed({
      rule: 'listening',
      unmet: 'not-restated',
      remedy: { step: 'restate', claimId, attempt: 1, correction: null },
    }),
  recognition: (claimId: string): Unmet => ({
    ...needed({
      rule: 'evidence',
      unmet: 'not-recognised',
      remedy: { step: 'recognise', claimId },
    }),
    binding: 'nudge',
  }),
  evidence: (claimId: string): Unmet =>
    needed({
      rule: 'evidence',
      unmet: 'no-evidence',
      remedy: { step: 'add-evidence', claimId },
    }),
  closed: needed({ rule: 'phase', unmet: 'closed', remedy: null }),
};
