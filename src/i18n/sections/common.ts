/** Words that several elements say. */
export interface CommonMessages {
  /** Stands where a participant gave no name. */
  readonly unnamed: string;
}
