import type { Kind, Relation } from '../../model/claim.js';

/** Words that several elements say. */
export interface CommonMessages {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  /** Stands where a participant gave no name. */
  readonly unnamed: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly loading: string;
  /** Before the text of an error summary or a notice that cannot be used. */
  readonly close: string;
}
