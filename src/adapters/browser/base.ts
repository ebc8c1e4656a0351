import type { Clock } from '../../internal/clock.js';
import { newId } from '../../internal/new-id.js';
import type { AnyRecord } from '../../model/record.js';
import type { Actor } from '../../rules/facts.js';
import { AdapterError } from '../errors.js';
import { Connection } from './connection.js';
import type { State } from './database.js';
import { stateOf } from './state.js';
import type { Tabs } from './tabs.js';
import type { Reading, Transaction } from './transaction.js';

/** One consultation, and what was said in it; or how to get at them. */
export type Seed =
  readonly AnyRecord[] | (() => readonly AnyRecord[] | Promise<readonly AnyRecord[]>);

/** The records that a seed stands for. */
export async function recordsOf(seed: Seed): Promise<readonly AnyRecord[]> {
  return typeof seed === 'function' ? seed() : seed;
}

/** A person whom this device knows by nothing but an id. */
export function somebody(id: string): Actor {
  return { id, name: '', roles: ['participant'] };
}

/** What writes; loaded when it is needed. */
export const loadWriting = () => import('./writing.js');

const SELF = 'participant';

/** One dialogue as this device keeps it: begun from its seed, and never older than a deadline. */
export class Base {
  readonly consultationId: string;
  /** The name of the database. */
  readonly name: string;
  readonly #seed: Seed | undefined;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #tabs: Tabs;
  readonly #connection: Connection;

  constructor(
    name: string,
    consultationId: string,
    seed: Seed | undefined,
    clock: Pick<Clock, 'now'>,
    tabs: Tabs,
  ) {
    this.consultationId = consultationId;
    this.name = `${name}:${consultationId}`;
    this.#connection = new Connection(this.name);
    this.#seed = seed;
    this.#clock = clock;
    this.#tabs = tabs;
  }

  /** Reads from one moment. */
  async read<T>(work: (tx: Reading, state: State) => Promise<T>): Promise<T> {
    const tx = await this.#connection.read();
    const [state, isDue] = await Promise.all([stateOf(tx), this.#isSomethingDue(tx)]);
    if (state && !isDue) return work(tx, state);
    await (state ? this.#lapse() : this.#begin());
    const later = await this.#connection.read();
    const begun = await stateOf(later);
    if (!begun) throw nothing(this.consultationId);
    return work(later, begun);
  }

  /** Sees to it that there is a dialogue, and that no deadline has passed unnoticed. */
  settle(): Promise<void> {
    return this.read(() => Promise.resolve());
  }

  /** Writes all or nothing, and tells whoever listens. */
  async write<T>(work: (tx: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const result = await this.#connection.write(work, signal);
    this.#tabs.tell();
    return result;
  }

  /** Who acts on this device where no sign-in says so: somebody without a name, known again. */
  async self(): Promise<string> {
    const known = await (await this.#connection.read()).objectStore('self').get(SELF);
    return known ?? this.#connection.write(introduce);
  }

  close(): void {
    this.#connection.close();
  }

  async #isSomethingDue(tx: Reading): Promise<boolean> {
    const until = IDBKeyRange.upperBound(new Date(this.#clock.now()).toISOString());
    return (await tx.objectStore('errand').index('due').getKey(until)) !== undefined;
  }

  async #lapse(): Promise<void> {
    const { lapse } = await loadWriting();
    await this.write((tx) => lapse(tx, this.consultationId, new Date(this.#clock.now())));
  }

  async #begin(): Promise<void> {
    if (!this.#seed) throw nothing(this.consultationId);
    const [records, { importAll }] = await Promise.all([recordsOf(this.#seed), loadWriting()]);
    await this.#connection.write(async (tx) => {
      // Another tab may have been quicker.
      if ((await stateOf(tx)) === undefined) await importAll(tx, records);
    });
  }
}

function nothing(consultationId: string): AdapterError {
  return new AdapterError('not-found', `Nothing of ${consultationId} is kept on this device.`);
}

async function introduce(tx: Transaction): Promise<string> {
  const store = tx.objectStore('self');
  const id = (await store.get(SELF)) ?? newId();
  await store.put(id, SELF);
  return id;
}
