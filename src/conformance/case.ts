import type { AggregateName, Capabilities, OptionalVerb, Order } from '../adapters/contract.js';
import type { SeedWishes } from './seed.js';
import type { HookName } from './stage.js';
import type { Trial } from './trial.js';

/** What a backend must have for a case to say something about it. */
export interface Needs {
  readonly verbs?: readonly OptionalVerb[];
  readonly orders?: readonly Order[];
  readonly aggregates?: readonly AggregateName[];
  readonly hooks?: readonly HookName[];
}

/** One thing that every backend must do. */
export interface ConformanceCase {
  /** Never changes once published; the hundreds tell the topic. */
  readonly number: number;
  /** A sentence about a backend. */
  readonly name: string;
  readonly needs?: Needs;
  readonly seed?: SeedWishes;
  /** Rejects when the backend does otherwise. */
  readonly run: (trial: Trial) => Promise<void>;
}

/** What a case needs and a backend lacks, in words; `undefined` when it can run. */
export function lackFor(
  { verbs = [], orders = [], aggregates = [], hooks = [] }: Needs,
  capabilities: Capabilities,
  hasHook: (name: HookName) => boolean,
): string | undefined {
  const lacks = [
    ...verbs.filter((verb) => capabilities.absent.includes(verb)),
    ...orders.filter((order) => !capabilities.orders.includes(order)),
    ...aggregates.filter((name) => !capabilities.aggregates.includes(name)),
    ...hooks.filter((name) => !hasHook(name)).map((name) => `hook ${name}`),
  ];
  return lacks.length > 0 ? `no ${lacks.join(', ')}` : undefined;
}
