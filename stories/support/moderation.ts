import type { Report } from '../../src/model/moderation.js';
import type { RecordOf } from '../../src/model/record.js';
import { keyOf, textsOf, type Case, type Said } from '../../src/store/case.js';
import type { ModerationView } from '../../src/store/moderation-view.js';
import { all, consultation, record, viewOf, type Changes } from './examples.js';

/** A contribution of the sample as a case, with the reports on it. */
export function caseOf(
  claimId: string,
  changes: Changes = {},
  reports: readonly Report[] = [],
): Case {
  const card = viewOf(claimId, changes);
  return {
    key: keyOf({ subject: 'claim', subjectId: claimId }),
    subject: 'claim',
    subjectId: claimId,
    card,
    said: undefined,
    texts: [card.claim.text],
    language: card.claim.language,
    by: card.author,
    own: card.own,
    concerned: card.own,
    reports,
    decisions: [],
    restatements: 0,
  };
}

/** Something that somebody of the sample said about a claim, as a case. */
export function saidCaseOf(
  said: Exclude<Said, RecordOf<'participant' | 'nomination'>>,
  reports: readonly Report[] = [],
): Case {
  return {
    ...caseOf(said.claimId),
    key: keyOf({ subject: said.type, subjectId: said.id }),
    subject: said.type,
    subjectId: said.id,
    said,
    texts: textsOf(said),
    language: said.language,
    own: false,
    concerned: false,
    by: record('participant', said.participantId),
    reports,
  };
}

/** What somebody of the sample says of themselves, as a case. */
export function personCaseOf(id: string, reports: readonly Report[] = []): Case {
  const by = record('participant', id);
  const disclosure = all('disclosure').find(({ participantId }) => participantId === id);
  const texts = [...textsOf(by), ...textsOf(disclosure)];
  return {
    key: keyOf({ subject: 'participant', subjectId: id }),
    ...{ subject: 'participant', subjectId: id, card: undefined, said: by, texts, by },
    ...{
      language: disclosure?.language ?? '',
      own: false,
      concerned: false,
      reports,
      decisions: [],
      restatements: 0,
    },
  };
}

/** A source of the sample as a case. */
export const sourceCaseOf = (id: string, reports: readonly Report[] = []): Case =>
  saidCaseOf(record('evidence', id), reports);

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
    around: [],
    cases: [],
    nominations: [],
    ...changes,
  };
}

/** Groups that somebody of the sample named, and nobody has decided on. */
export const openNominations = all('nomination').filter(({ status }) => status === 'open');
