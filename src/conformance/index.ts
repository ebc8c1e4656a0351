export type { ConformanceCase, Needs } from './case.js';
export { conformanceCases } from './cases.js';
export { formatReport } from './format-report.js';
export type { Person } from './people.js';
export {
  runCase,
  runConformance,
  verifyCase,
  type CaseResult,
  type ConformanceReport,
  type RunOptions,
} from './run.js';
export { seedOf, type Seed, type SeedWishes } from './seed.js';
export type { HookName, Hooks, Stage, StageFactory } from './stage.js';
export { stageAt, type StageAtOptions } from './stage-at.js';
export { staging, type Staged } from './staging.js';
