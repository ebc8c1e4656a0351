/** What is known of a claim when somebody asks which one to show next. */
export interface Attention {
  readonly agree: number;
  /** People who saw it and would not say. */
  readonly passed: number;
  /** People who took any stance on it. */
  readonly seen: number;
  /** How far it sets people apart: the length of its position in the plane of opinions. */
  readonly extremity: number;
}

/** Claims about the process itself are shown at a steady rate. */
export const PROCESS_PRIORITY = 49;

/**
 * The weight with which a claim is drawn when the next one to show is chosen at random: high for
 * what few have seen, what people care to answer, and what sets them apart.
 *
 * Formula: with `p = (P + 1) / (S + 2)` and `a = (A + 1) / (S + 2)`,
 * `((1 − p) (E + 1) a (1 + 8 · 2^(−S / 5)))²`. Source: Polis, its routing of statements.
 */
export function priority({ agree, passed, seen, extremity }: Attention): number {
  const p = (passed + 1) / (seen + 2);
  const a = (agree + 1) / (seen + 2);
  return ((1 - p) * (extremity + 1) * a * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}
