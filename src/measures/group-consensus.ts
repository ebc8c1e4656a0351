import { smoothedShare } from './representativeness.js';
import { FEWEST } from './suppress.js';

/** How one declared group takes a claim. */
export interface GroupView {
  readonly groupId: string;
  readonly agree: number;
  /** People of the group who took any stance on it. */
  readonly seen: number;
}

/** How far groups agree on a claim, whatever their sizes. */
export interface GroupConsensus {
  /** The product over the groups, as Polis has it. */
  readonly product: number;
  /** Its root by the number of groups, so that claims seen by more or fewer groups compare. */
  readonly mean: number;
  /** The group that agrees least: common ground is only what this one shares. */
  readonly worst: { readonly groupId: string; readonly share: number };
  /** Groups left out because too few of their people took a stance. */
  readonly tooFew: readonly string[];
}

/**
 * Group-informed consensus over declared groups. `null` when no group has `fewest` people who took a
 * stance: a group of nobody would count as one half.
 *
 * Formula: `Π (A + 1) / (S + 2)`. Source: C. Small and others, Polis: scaling deliberation by mapping
 * high dimensional opinion spaces (2021). The mean, the worst group and the minimum are ours.
 */
export function groupConsensus(
  groups: readonly GroupView[],
  fewest = FEWEST,
): GroupConsensus | null {
  const enough = groups.filter(({ seen }) => seen >= fewest);
  const shares = enough.map(({ groupId, agree, seen }) => ({
    groupId,
    share: smoothedShare({ successes: agree, trials: seen }),
  }));
  const [first, ...rest] = shares;
  if (!first) return null;
  const product = shares.reduce((total, { share }) => total * share, 1);
  return {
    product,
    mean: product ** (1 / shares.length),
    worst: rest.reduce((worst, each) => (each.share < worst.share ? each : worst), first),
    tooFew: groups.filter(({ seen }) => seen < fewest).map(({ groupId }) => groupId),
  };
}
