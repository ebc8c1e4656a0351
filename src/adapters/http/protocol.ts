/** The facts of docs/protocol.md: the adapter, servers and the OpenAPI description share them. */
export {
  idsFrom,
  listDefaults,
  mostIds,
  parameters,
  queryFrom,
  searchOf,
  type ListRequest,
} from './parameters.js';
export {
  problem,
  problemOf,
  problemPrefix,
  problemType,
  violation,
  type Problem,
  type Refusal,
} from './problem.js';
export { pathTo, routes, type PathParts, type WireVerb } from './routes.js';
export { codeOf, isWireCode, statuses, statusOf, wireCodes, type WireCode } from './statuses.js';
export {
  answerHeaders,
  exposedHeaders,
  heartbeat,
  heartbeatSeconds,
  hintEvent,
  hintText,
  requestHeaders,
  streamType,
} from './wire.js';
