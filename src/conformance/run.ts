import type { Capabilities } from '../adapters/contract.js';
import { lackFor, type ConformanceCase } from './case.js';
import { conformanceCases } from './cases.js';
import { reasonOf } from './expectations.js';
import { reader } from './people.js';
import { seedOf } from './seed.js';
import type { StageFactory } from './stage.js';
import { Trial } from './trial.js';

/** What came of one case. */
export interface CaseResult {
  readonly number: number;
  readonly name: string;
  /** `skipped` where the backend declares that it cannot do what the case is about. */
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly reason: string | null;
  readonly milliseconds: number;
}

/** What came of all cases: plain JSON. */
export interface ConformanceReport {
  readonly contract: 1;
  readonly capabilities: Capabilities | null;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly cases: readonly CaseResult[];
}

/** How cases are run. */
export interface RunOptions {
  /** Only these numbers. */
  readonly only?: readonly number[];
  /** Milliseconds that one case may take; 20 seconds when left out. */
  readonly limit?: number;
  /** Told of each case as it ends. */
  readonly onResult?: (result: CaseResult) => void;
}

/** Runs the cases one after the other, each on a fresh backend. Never rejects: the report says all. */
export async function runConformance(
  factory: StageFactory,
  { only, limit, onResult }: RunOptions = {},
): Promise<ConformanceReport> {
  const cases: CaseResult[] = [];
  for (const each of conformanceCases) {
    if (only && !only.includes(each.number)) continue;
    const result = await runCase(each, factory, limit);
    cases.push(result);
    onResult?.(result);
  }
  const count = (status: CaseResult['status']) =>
    cases.filter((result) => result.status === status).length;
  return {
    contract: 1,
    capabilities: await capabilitiesOf(factory),
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    cases,
  };
}

/** Runs one case on a fresh backend. */
export async function runCase(
  { number, name, needs = {}, seed: wishes, run }: ConformanceCase,
  factory: StageFactory,
  limit = 20_000,
): Promise<CaseResult> {
  const start = performance.now();
  const resultWith = (status: CaseResult['status'], reason: string | null): CaseResult => ({
    number,
    name,
    status,
    reason,
    milliseconds: Math.round(performance.now() - start),
  });
  let trial: Trial | undefined;
  try {
    const lack = await within(limit, async () => {
      const seed = seedOf(wishes);
      const stage = await factory(seed);
      if (!stage) return 'no such beginning';
      trial = new Trial(seed, stage);
      const { capabilities } = (await trial.seat(reader)).opened;
      const found = lackFor(needs, capabilities, (hook) => stage[hook] !== undefined);
      if (found === undefined) await run(trial);
      return found;
    });
    return lack === undefined ? resultWith('passed', null) : resultWith('skipped', lack);
  } catch (error) {
    return resultWith('failed', reasonOf(error));
  } finally {
    await trial?.end().catch(() => undefined);
  }
}

/** Runs one case, and rejects when it fails: for a test runner that has a test for each. */
export async function verifyCase(each: ConformanceCase, factory: StageFactory): Promise<void> {
  const { number, name, status, reason } = await runCase(each, factory);
  if (status === 'failed') throw new Error(`${number} ${name}: ${reason ?? ''}`);
}

async function within<T>(limit: number, running: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The case took longer than ${limit} ms`));
    }, limit);
  });
  try {
    return await Promise.race([running(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function capabilitiesOf(factory: StageFactory): Promise<Capabilities | null> {
  try {
    const seed = seedOf();
    const stage = await factory(seed);
    if (!stage) return null;
    const trial = new Trial(seed, stage);
    const { capabilities } = (await trial.seat(reader)).opened;
    await trial.end();
    return capabilities;
  } catch {
    return null;
  }
}
