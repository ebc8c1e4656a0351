import type { Fault, FaultPlan, FaultRule, FaultVerb } from './plan.js';

/** Tells which faults strike a call, and keeps count of those that end. */
export class Strikes {
  readonly #random: () => number;
  readonly #counts = new Map<FaultRule, number>();

  constructor(random: () => number) {
    this.#random = random;
  }

  /** The faults that strike this call, in the order of the plan. */
  next(verb: FaultVerb, plan: FaultPlan): readonly Fault[] {
    return plan.filter((rule) => this.#strikes(verb, rule)).map(({ fault }) => fault);
  }

  #strikes(verb: FaultVerb, rule: FaultRule): boolean {
    const { on, times = Infinity, chance = 1 } = rule;
    const count = this.#counts.get(rule) ?? 0;
    const isMeant = on === undefined || on === verb || on.includes(verb);
    if (!isMeant || count >= times || this.#random() >= chance) return false;
    this.#counts.set(rule, count + 1);
    return true;
  }
}
