import type { Adapter } from '../adapters/contract.js';
import type { AnyRecord } from '../model/record.js';
import { onlyReading } from './only-reading.js';
import type { Person } from './people.js';
import { seedOf, type Seed } from './seed.js';
import type { Hooks, Stage, StageFactory } from './stage.js';
import { staging, type Staged } from './staging.js';

/** How a server at an address is reached. */
export interface StageAtOptions {
  /** Makes an adapter, such as `new HttpAdapter({ url, token })`. */
  readonly connect: (url: string, token: () => Promise<string | null>) => Adapter;
  /**
   * For a server that makes no stages: a token for each person of the kit, by id. It holds what
   * `seedOf()` gives; cases that need another beginning, or change something, do not run.
   */
  readonly tokens?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

/** Sends something around the front door, and gives what is answered. */
type Call = (url: URL, body: unknown) => Promise<unknown>;

/** Puts a server on stage that speaks the protocol, whatever it is written in. */
export function stageAt(url: string, options: StageAtOptions): StageFactory {
  const home = asFolder(url);
  return (seed) =>
    options.tokens
      ? fixedStage(home, seed, options.tokens, options)
      : freshStage(home, seed, options);
}

function fixedStage(
  home: URL,
  seed: Seed,
  tokens: Readonly<Record<string, string>>,
  { connect }: StageAtOptions,
): Stage | null {
  if (JSON.stringify(seed) !== JSON.stringify(seedOf())) return null;
  return {
    handle({ id }) {
      const token = id === null ? null : tokens[id];
      if (token === undefined) throw new Error(`There is no token for ${String(id)}`);
      return onlyReading(connect(home.href, () => Promise.resolve(token)));
    },
  };
}

async function freshStage(
  home: URL,
  seed: Seed,
  { connect, fetch: fetching = fetch }: StageAtOptions,
): Promise<Stage> {
  const call = callWith(fetching);
  const staged = (await call(new URL(staging.stages, home), { seed })) as Staged;
  const stage = asFolder(staged.stage, home);
  const base = new URL(staged.base, home).href;
  const tokenOf = async (person: Person) => {
    if (person.id === null) return null;
    const { token } = (await call(new URL(staging.tokens, stage), { person })) as Tokened;
    return token;
  };
  return {
    ...hooksOf(staged, (name, body) => call(new URL(name, stage), body)),
    handle: (person) => connect(base, () => tokenOf(person)),
    async dispose() {
      await fetching(stage, { method: 'DELETE' });
    },
  };
}

interface Tokened {
  readonly token: string;
}

/** The hooks that a stage has. */
function hooksOf(
  { hooks }: Staged,
  below: (name: string, body: unknown) => Promise<unknown>,
): Hooks {
  const all: Required<Hooks> = {
    async put(records) {
      await below('put', { records });
    },
    async read() {
      const { records } = (await below('read', {})) as { readonly records: readonly AnyRecord[] };
      return records;
    },
    async advance(milliseconds) {
      await below('advance', { milliseconds });
    },
    async restart() {
      await below('restart', {});
    },
  };
  const there = staging.hooks.filter((name) => hooks.includes(name));
  return Object.fromEntries(there.map((name) => [name, all[name]]));
}

function callWith(fetching: typeof fetch): Call {
  return async (url, body) => {
    const response = await fetching(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (response.ok) return text === '' ? undefined : (JSON.parse(text) as unknown);
    throw new Error(`${url.href} answered ${response.status}: ${text.slice(0, 200)}`);
  };
}

function asFolder(address: string, base?: URL): URL {
  return new URL(address.endsWith('/') ? address : `${address}/`, base);
}
