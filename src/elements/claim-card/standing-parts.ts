import type { StandingMessages } from '../../i18n/sections/standing.js';
import type { CardParts } from './card-parts.js';

/** What is drawn of how a claim stands, and from what. */
export interface StandingParts extends Omit<CardParts, 't'> {
  readonly t: StandingMessages;
  /** With the words of the card. */
  readonly card: CardParts;
}
