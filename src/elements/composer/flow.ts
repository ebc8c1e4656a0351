import type { StepName } from '../../i18n/sections/composer.js';
import type { Relation } from '../../model/claim.js';
import type { RuleSet } from '../../model/rules.js';
import type { Remedy, Unmet } from '../../rules/decision.js';

/** What decides which steps a contribution takes, and where it stands. */
export interface FlowFacts {
  readonly rules: RuleSet;
  readonly isReply: boolean;
  readonly isEdit: boolean;
  /** Before sign-in nobody knows what the rules still ask of this person. */
  readonly isSignedIn: boolean;
  /** Whether one answers oneself: then there is nobody to listen to. */
  readonly answersSelf: boolean;
  readonly relation: Relation | '';
  /** What the rules still ask for. */
  readonly needs: readonly Unmet[];
  /** Steps that rules have asked for in this session: once there, they stay, folded. */
  readonly asked: ReadonlySet<StepName>;
  /** Nudges that were passed over. */
  readonly passed: ReadonlySet<StepName>;
  readonly isWritten: boolean;
  /** The step that somebody is in. They stay in it, whatever others do meanwhile. */
  readonly at: StepName | null;
}

/** The steps in their order, and the one that is open. */
export interface Flow {
  readonly steps: readonly StepName[];
  readonly now: StepName;
}

/** The step that each remedy becomes. The others belong to a field, or to nobody. */
const remedySteps: Readonly<Partial<Record<Remedy['step'], StepName>>> = {
  disclose: 'stand',
  'name-groups': 'stand',
  restate: 'restate',
  recognise: 'recognise',
  'add-evidence': 'evidence',
};

/** The step in which a requirement is met, if there is one. */
export function stepOf({ remedy }: Unmet): StepName | undefined {
  return remedy ? remedySteps[remedy.step] : undefined;
}

/** A requirement that nothing can meet now: the consultation is closed, the claim withdrawn. */
export function deadEndIn(needs: readonly Unmet[]): Unmet | undefined {
  return needs.find(
    ({ binding, remedy }) => binding === 'required' && (remedy === null || remedy.step === 'wait'),
  );
}

/** The steps of a contribution: done ones first, then the open one, then those still to come. */
export function flowOf(facts: FlowFacts): Flow {
  const steps = stepsOf(facts);
  const { at } = facts;
  return { steps, now: at !== null && steps.includes(at) ? at : firstOpen(steps, facts) };
}

/** The first step in which there is something to do. */
function firstOpen(steps: readonly StepName[], facts: FlowFacts): StepName {
  return steps.find((step) => !isDone(step, facts)) ?? 'review';
}

function stepsOf(facts: FlowFacts): StepName[] {
  const { rules, isReply, isEdit, isSignedIn, answersSelf, relation, asked } = facts;
  const opposes = relation === 'opposes' && !answersSelf;
  const isThere: Readonly<Record<StepName, boolean>> = {
    relation: isReply,
    stand: isSignedIn && (asked.has('stand') || (!isEdit && rules.disclosure !== 'off')),
    restate: isSignedIn && opposes && rules.listening.binding !== 'off',
    recognise: isSignedIn && opposes && asked.has('recognise'),
    evidence: isSignedIn && relation === 'supports' && asked.has('evidence'),
    write: true,
    review: true,
  };
  return (Object.keys(isThere) as StepName[]).filter((step) => isThere[step]);
}

/** Whether there is nothing left to do in a step. */
export function isDone(step: StepName, facts: FlowFacts): boolean {
  const { relation, needs, passed, isWritten } = facts;
  if (step === 'relation') return relation !== '';
  if (step === 'write') return isWritten;
  if (step === 'review') return false;
  return passed.has(step) || !needs.some((unmet) => stepOf(unmet) === step);
}
