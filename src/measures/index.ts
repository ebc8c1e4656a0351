export { balanceOf, type Balance } from './balance.js';
export {
  coverageOf,
  type CoverageReading,
  type DimensionReading,
  type GroupReading,
} from './coverage.js';
export { stages, type Stage, type StageReading } from './coverage-stage.js';
export { coverageState, coverageStates, type CoverageState } from './coverage-state.js';
export { dissimilarity } from './dissimilarity.js';
export { divergence } from './divergence.js';
export { effectiveNumber } from './effective-number.js';
export { entropyNumber } from './entropy-number.js';
export type * from './figures.js';
export { gini } from './gini.js';
export { groupConsensus, type GroupConsensus, type GroupView } from './group-consensus.js';
export { parity } from './parity.js';
export { priority, PROCESS_PRIORITY, type Attention } from './priority.js';
export { proportionTest, SIGNIFICANT_90, SIGNIFICANT_95 } from './proportion-test.js';
export { reasonsWeight, tradeoffWeight } from './reasoning-weight.js';
export { representationScore, type Turnout } from './representation-score.js';
export { representativeness, smoothedShare } from './representativeness.js';
export { stanceShares, type StanceRow, type StanceTable } from './stance-shares.js';
export { FEWEST, withhold, type Withheld } from './suppress.js';
export { suppressCoverage } from './suppress-coverage.js';
export { suppressStances, takenBy } from './suppress-stances.js';
export { twoProportionTest, type Proportion } from './two-proportion-test.js';
export { wilsonInterval, type Interval } from './wilson.js';
