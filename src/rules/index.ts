export { decide, unmetBy } from './decide.js';
export type { Decision, Remedy, Rule, Unmet, Violation } from './decision.js';
export { FactBase } from './fact-base.js';
export type { Actor, Answer, Facts } from './facts.js';
export {
  isOpenGate,
  machine as paraphraseMachine,
  moveOn,
  type Move,
  type ParaphraseEvent,
} from './paraphrase-machine.js';
export { safeUrl } from './safe-url.js';
export { nearlyCopies, sharedSpans, type Span } from './similarity.js';
export {
  sides,
  supportIn,
  supportOf,
  weightOf,
  type Dossier,
  type Side,
  type Weight,
} from './support.js';
export { cleanLine, cleanText, graphemesIn, isBlank, lengthBeyond } from './text.js';
export { unmetKeys, type UnmetKey } from './unmet-keys.js';
