export { FaultAdapter, type FaultOptions } from './fault-adapter.js';
export { moods, type Mood } from './moods.js';
export {
  misbehaviours,
  type Fault,
  type FaultPlan,
  type FaultRule,
  type FaultVerb,
  type Misbehaviour,
} from './plan.js';
