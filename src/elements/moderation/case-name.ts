import type { Case } from '../../store/moderation-view.js';
import { isolated } from '../shared/isolated.js';
import { nameOf } from '../shared/name-of.js';
import type { ModerationParts } from './moderation-parts.js';

/** What a case is called by: what it is, whose it is, and the number of the contribution. */
export function caseName(
  { subject, card, by }: Case,
  { t, card: words }: Pick<ModerationParts, 't' | 'card'>,
): string {
  const number = card?.claim.number ?? '';
  if (subject === 'claim') return t.caseOf(number);
  if (subject === 'evidence') return t.sourceCaseOf(number);
  return t.remarks[subject](isolated(nameOf(by, words.unnamed)), number);
}

/** What a form about a case is called: it says what is done to contributions and sources, and of all else what it is. */
export function caseTitle(
  about: Case,
  parts: ModerationParts,
  says: {
    readonly claim: (number: string) => string;
    readonly evidence: (number: string) => string;
  },
): string {
  const { subject, card } = about;
  const say = subject === 'claim' || subject === 'evidence' ? says[subject] : undefined;
  return say ? say(card?.claim.number ?? '') : caseName(about, parts);
}
