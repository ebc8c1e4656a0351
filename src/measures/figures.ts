/** One group's part of {@link CoverageFigures}. */
export interface GroupPresence {
  readonly groupId: string;
  /** People who took part; `null` when the figure is withheld (see {@link CoverageFigures}). */
  readonly present: number | null;
  /** People who wrote. */
  readonly speaking: number | null;
  /** People who were confirmed as understood, or brought evidence for what was recognised. */
  readonly heard: number | null;
  /** People whose contribution an official answered. */
  readonly answered: number | null;
}

/** People by dimension: whoever named no group of that dimension is `unknown`. */
export interface DimensionFigures {
  /** Everybody who takes part, those of no group included. */
  readonly people: number;
  /** `null` when it would tell the figure of a group of fewer than five. */
  readonly unknown: number | null;
}

/**
 * Raw counts behind the coverage meter; shares and measures are computed from them.
 *
 * Figures of fewer than five people (but some) are withheld: `null`. So are larger ones that would
 * tell such a figure next to the totals, and `null` does not say which. `suppressCoverage` does it.
 */
export interface CoverageFigures {
  readonly groups: readonly GroupPresence[];
  readonly dimensions: Readonly<Record<string, DimensionFigures>>;
  /** Everybody who took part, and how many of them wrote, were heard, were answered. */
  readonly people: number;
  readonly speaking: number;
  readonly heard: number;
  readonly answered: number;
}

/** How often each view was taken. */
export interface StanceCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

/** The views of one group on one claim. */
export interface GroupStances {
  /** `null` for people who named no group of the dimension. */
  readonly groupId: string | null;
  readonly dimension: string;
  /** `null` when withheld: few took a stance, or the row would tell of a group of which few did. */
  readonly counts: StanceCounts | null;
}

/** Stances on one claim, by group. `suppressStances` withholds what would tell of too few people. */
export interface StancesByGroup {
  readonly claimId: string;
  readonly groups: readonly GroupStances[];
}
