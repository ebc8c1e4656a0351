/** What the author of an adapter may build on: none of it is needed, all of it is tested. */
export { recognitionId, stanceId } from '../model/ids.js';
export { aborted, stopIfAborted } from './aborted.js';
export { checkedCommand } from './checked-command.js';
export { deadlineOf, type Deadline } from './deadline.js';
export { dutyOf, errandOf, verdictOn, type Errand } from './errand.js';
export {
  AdapterError,
  errorCodes,
  isAdapterError,
  type AdapterErrorDetails,
  type ErrorCode,
} from './errors.js';
export { toAdapterError } from './failure.js';
export {
  countCoverage,
  countCrowds,
  countStances,
  type Crowd,
  type Stage,
  type Stages,
  type Vote,
} from './figures.js';
export * from './listing.js';
export { openingRecords, type OpeningSource } from './opening.js';
export { requireFigure, requireQuery, requireVerb, unsupported } from './supported.js';
export { countKeysOf, stageKey, stagesOfSource, standingOf, type Standing } from './standing.js';
export { violationError } from './violation-error.js';
