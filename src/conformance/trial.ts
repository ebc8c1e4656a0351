import type { Adapter } from '../adapters/contract.js';
import { expect, expectFields } from './expectations.js';
import type { Person } from './people.js';
import { Seat } from './seat.js';
import type { Seed } from './seed.js';
import type { Hooks, Stage } from './stage.js';

const openedFields = ['consultation', 'session', 'capabilities', 'records', 'checkpoint'];

/** One run of one case: a fresh stage, and who has taken a seat so far. */
export class Trial {
  readonly seed: Seed;
  readonly #stage: Stage;
  readonly #opened: Adapter[] = [];

  constructor(seed: Seed, stage: Stage) {
    this.seed = seed;
    this.#stage = stage;
  }

  /** A handle that was not opened yet. */
  async handle(person: Person): Promise<Adapter> {
    const adapter = await this.#stage.handle(person);
    this.#opened.push(adapter);
    return adapter;
  }

  /** A seat for somebody, at a handle of their own. */
  async seat(person: Person): Promise<Seat> {
    const adapter = await this.handle(person);
    const opened = await adapter.open(this.seed.consultationId);
    expectFields(opened, 'open', ...openedFields);
    return new Seat(adapter, opened);
  }

  /** Seats for several people. */
  async seats<const P extends readonly Person[]>(
    ...people: P
  ): Promise<{ readonly [At in keyof P]: Seat }> {
    const seats: Seat[] = [];
    for (const person of people) seats.push(await this.seat(person));
    return seats as { readonly [At in keyof P]: Seat };
  }

  /** A way around the front door that the case said it needs. */
  hook<N extends keyof Hooks>(name: N): NonNullable<Hooks[N]> {
    const hook = this.#stage[name];
    expect(hook !== undefined, `The hook ${name} is there`);
    return hook.bind(this.#stage) as NonNullable<Hooks[N]>;
  }

  async end(): Promise<void> {
    for (const adapter of this.#opened) await adapter.close();
    await this.#stage.dispose?.();
  }
}
