import type { Format } from '../../i18n/format.js';
import type { Picked } from '../../i18n/pick.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import type { LocalText } from '../../model/parts.js';
import type { ClaimView } from '../../store/claim-view.js';

/** What the parts of a card are drawn from: what is shown, and in which words. */
export interface CardParts {
  readonly host: HTMLElement;
  readonly view: ClaimView;
  readonly t: CardMessages;
  readonly format: Format;
  readonly lang: string;
  readonly level: number;
  /** For lists and links from elsewhere: nothing can be done with it. */
  readonly compact: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The page's address of a claim. */
  readonly linkTo: (id: string) => string;
  readonly pick: (text: LocalText) => Picked;
}

/** Whether others can see it: there are views on it, answers, and things to do. */
export function isSeen({ view }: Pick<CardParts, 'view'>): boolean {
  return !view.unsent && view.claim.status === 'published';
}

/**
 * What can come after the words: what unfolds above them, and what stands below, in this order. Each
 * has its place in the card: a template around some of them would keep it with two nodes more.
 */
export interface Foot {
  readonly facts?: unknown;
  readonly earlier?: unknown;
  readonly views?: unknown;
  readonly groups?: unknown;
  readonly actions?: unknown;
}

/** Whether the counts of stances may be seen, as the consultation has set it. */
export function countsShown({ view, now }: Pick<CardParts, 'view' | 'now'>): boolean {
  const { rules, writable, calendar } = view.scene;
  if (!writable || now > Date.parse(calendar.closesAt)) return true;
  const { counts } = rules;
  return counts === 'always' || (counts === 'after-own' && (view.own || view.position !== null));
}

/** Whether so many have given their view that it may be shown by group. */
export function isGrouped(parts: Pick<CardParts, 'view' | 'now'>): boolean {
  const { agree, disagree, unsure } = parts.view.tally;
  return agree + disagree + unsure >= 5 && countsShown(parts);
}
