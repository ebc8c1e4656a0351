import type { Report } from '../../src/model/moderation.js';
import type { Case, ModerationView } from '../../src/store/moderation-view.js';
import { all, consultation, record, viewOf, type Changes } from './examples.js';

/** A contribution of the sample as a case, with the reports on it. */
export function caseOf(
  claimId: string,
  changes: Changes = {},
  reports: readonly Report[] = [],
): Case {
  const card = viewOf(claimId, changes);
  return {
    subject: 'claim',
    subjectId: claimId,
    card,
    evidence: undefined,
    by: card.author,
    own: card.own,
    reports,
    restatements: 0,
  };
}

/** A source of the sample as a case. */
export function sourceCaseOf(id: string, reports: readonly Report[] = []): Case {
  const evidence = record('evidence', id);
  return {
    ...caseOf(evidence.claimId),
    subject: 'evidence',
    subjectId: id,
    evidence,
    own: false,
    by: record('participant', evidence.participantId),
    reports,
  };
}

/** A report on something, with what a story changes. */
export const reportOn = (subjectId: string, changes: Partial<Report> = {}): Report => ({
  ...record('report', 'm2'),
  subjectId,
  ...changes,
});

/** What moderation is given: one case, or all that waits. */
export function moderating(changes: Partial<ModerationView> = {}): ModerationView {
  return {
    consultation,
    decides: false,
    participantId: 'robin',
    about: undefined,
    cases: [],
    nominations: [],
    ...changes,
  };
}

/** Groups that somebody of the sample named, and nobody has decided on. */
export const openNominations = all('nomination').filter(({ status }) => status === 'open');
