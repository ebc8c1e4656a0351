import type { Adapter, Capabilities, Opened } from '../../src/adapters/contract.js';
import { seedOf } from '../../src/conformance/index.js';
import type { AnyRecord } from '../../src/model/index.js';

const { records, consultationId } = seedOf();

/** Everything that the seed of the conformance kit holds. */
export const seeded: readonly AnyRecord[] = records;

/** The records of these ids, of whatever type. */
export function seededOf(...ids: readonly string[]): readonly AnyRecord[] {
  return records.filter(({ id }) => ids.includes(id));
}

export const capabilities: Capabilities = {
  contract: 1,
  absent: [],
  orders: ['number', 'newest'],
  aggregates: ['coverage', 'stances-by-group'],
  push: 'stream',
  pageSize: 20,
  commandBytes: 10_000,
  keepsOnDevice: true,
};

/** What `open` gives when all is well. */
export function opened(changes: Partial<Capabilities> = {}): Opened {
  const [consultation] = records.filter((record) => record.type === 'consultation');
  if (!consultation) throw new Error('The seed has a consultation.');
  return {
    consultation,
    session: { participantId: 'ana', name: 'Ana', roles: ['participant'], expiresAt: null },
    capabilities: { ...capabilities, ...changes },
    records: seededOf('north', 'ana'),
    checkpoint: 'start',
  };
}

export { consultationId };

/** A method that answers whatever a test wants, also what no adapter should. */
export type Strings = { readonly [Verb in keyof Adapter]?: (...given: never[]) => unknown };

/** An adapter that does what a test says, and is silent otherwise. */
export function puppet(strings: Strings = {}): Adapter {
  const silent = () => new Promise<never>(() => undefined);
  return {
    open: () => Promise.resolve(opened()),
    list: silent,
    get: silent,
    aggregate: silent,
    submit: silent,
    changesSince: silent,
    watch: () => () => undefined,
    close: () => Promise.resolve(),
    ...(strings as Partial<Adapter>),
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export function turns(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
