import type { ClaimMessages } from '../../i18n/sections/claim.js';
import type { Position } from '../../model/stance.js';
import type { CardParts } from './card-parts.js';

/** What stands below a claim is drawn from: with what can be asked. */
export interface BelowParts extends Omit<CardParts, 't'> {
  readonly t: ClaimMessages;
  /** Whether records of others are known, or cannot be known yet, that the counts say nothing of. */
  readonly isReactedTo: () => boolean;
  readonly take: (position: Position | null) => void;
}
