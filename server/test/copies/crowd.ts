import { randomUUID } from 'node:crypto';

/** Something that somebody does, with its id. */
export interface Deed {
  readonly as: string;
  readonly command: { readonly id: string; readonly type: string; readonly claimId?: string };
}

const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'olu'];

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
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

/**
 * Does everything, so many at a time, as pages do it: whoever gets no answer asks again with the same
 * id, at whichever copy is there. `places` gives the addresses to ask at, which may change meanwhile.
 */
export async function doAll(
  all: readonly Deed[],
  places: () => readonly string[],
  random: () => number,
  onAnswer: (deed: Deed, status: number) => void,
): Promise<void> {
  const waiting = [...all];
  const worker = async (): Promise<void> => {
    for (let deed = waiting.shift(); deed; deed = waiting.shift()) {
      const there = places();
      const status = await send(deed, there[Math.floor(random() * there.length)]!);
      if (status !== undefined && status < 500) onAnswer(deed, status);
      else waiting.push(deed);
    }
  };
  await Promise.all(Array.from({ length: 64 }, worker));
}

/** The status of the answer; `undefined` where none came. */
async function send({ as, command }: Deed, address: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${address}/consultations/river/commands`, {
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
