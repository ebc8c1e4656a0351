import type { Paraphrase } from '../../src/model/paraphrase.js';
import { isOpenGate } from '../../src/rules/paraphrase-machine.js';
import type {
  ParaphraseRole,
  ParaphraseView,
  Restatement,
} from '../../src/store/paraphrase-view.js';
import { all, consultation, inDays, record } from './examples.js';

/** A restatement of the sample, with what a story changes of it. */
export function restatementOf(
  id: string,
  changes: Partial<Paraphrase> = {},
  seen: Partial<Restatement> = {},
): Restatement {
  const paraphrase = { ...record('paraphrase', id), ...changes };
  return {
    paraphrase,
    listener: all('participant').find(({ id: each }) => each === paraphrase.participantId),
    own: false,
    isOpen: isOpenGate(paraphrase),
    isUnsent: false,
    isFleeting: false,
    mayVouch: false,
    ...seen,
  };
}

/** A restatement that waits for its author, until two days from now. */
export const waiting = (seen: Partial<Restatement> = {}): Restatement =>
  restatementOf('h6', { createdAt: inDays(-1), dueAt: inDays(2) }, seen);

/** The restatements of a claim of the sample, as somebody in this role meets them. */
export function restatementsOf(
  claimId: string,
  role: ParaphraseRole,
  restatements: readonly Restatement[] = [],
): ParaphraseView {
  const claim = record('claim', claimId);
  return { consultation, claim, author: record('participant', claim.authorId), role, restatements };
}
