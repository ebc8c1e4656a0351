import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';

/** Something that somebody does, with its id. */
export interface Deed {
  readonly as: string;
  readonly command: { readonly id: string; readonly type: string; readonly text?: string };
}

const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'olu'];

/** What a crowd asks of a consultation, so many at a time. */
export interface Crowd {
  readonly consultation: string;
  readonly random: () => number;
  /** The addresses to ask at, which may change meanwhile. */
  readonly places: () => Promise<readonly string[]>;
}

/** Chance for one test, which says how to have the same again. */
export function chanceOf(test: TestContext): () => number {
  const number = Number(process.env.ENTENTE_SEED ?? Date.now() % 1_000_000);
  test.diagnostic(`Seed ${String(number)}; ENTENTE_SEED repeats it`);
  return chance(number);
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a crowd does: they post, and they say what they think of what was there before. */
export function deeds(count: number, random: () => number): readonly Deed[] {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const as = one(people);
    const id = randomUUID();
    const text = `What ${as} says, number ${String(at)}.`;
    const post = { type: 'postClaim', id, kind: 'concern', text, language: 'en' };
    const position = one(['agree', 'disagree', 'unsure']);
    const take = { type: 'takeStance', id, claimId: 'root-1', position };
    // Nobody says what they think of their own.
    const isPost = random() < 0.7 || as === 'ana';
    const command = isPost ? { ...post, parentId: null, relation: null } : take;
    return { as, command };
  });
}

/** How many ask at one time. */
const AT_ONCE = 64;

/** How often everybody asks, on an average, before nobody expects an answer any more. */
const PATIENCE = 100;

/**
 * Does everything, as pages do it: whoever gets no answer asks again with the same id, at whichever
 * copy is there. Gives how often one had to ask again.
 */
export async function doAll(
  all: readonly Deed[],
  crowd: Crowd,
  onAnswer: (deed: Deed, status: number) => void,
): Promise<number> {
  const waiting = [...all];
  let again = 0;
  const worker = async (): Promise<void> => {
    for (let deed = waiting.shift(); deed; deed = waiting.shift()) {
      const status = await doOnce(deed, crowd);
      if (status !== undefined && status < 500) onAnswer(deed, status);
      else waiting.push(deed);
      if (status === undefined || status >= 500) again += 1;
      if (again > PATIENCE * all.length) throw new Error('Nothing is answered any more.');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return again;
}

/** Asks once, at any of the copies: the status of the answer, `undefined` where none came. */
export async function doOnce(
  { as, command }: Deed,
  { consultation, random, places }: Crowd,
): Promise<number | undefined> {
  const there = await places();
  const address = there[Math.floor(random() * there.length)]!;
  try {
    const response = await fetch(`${address}/consultations/${consultation}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer demo.${as}`, 'content-type': 'application/json' },
      body: JSON.stringify(command),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}
