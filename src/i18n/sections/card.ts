import type { Kind, Relation } from '../../model/claim.js';

/** What `entente-claim-card` says to who reads a claim. */
export interface CardMessages {
  readonly kind: Readonly<Record<Kind, string>>;
  /** Before the number, for those who do not see where it stands. */
  readonly contribution: string;
  /** The relation, before the number of what is answered: "Opposes 17". */
  readonly relation: Readonly<Record<Relation, string>>;
  readonly unnamed: string;
  readonly you: string;
  readonly official: string;
  readonly facilitator: string;
  readonly edited: string;
  /** The text goes on: how many words are left. */
  rest(words: number): string;
  /** Beside a link in a text: where it leads. */
  leadsTo(host: string): string;

  readonly speaksForSelf: string;
  speaksFor(whom: string): string;
  readonly interestDeclared: string;
  readonly notDisclosed: string;
}
