/** Two strings by which something is looked up: a type and an id, or a type and another key. */
export type Pair = readonly [type: string, key: string];

interface Wanted<T> {
  readonly pair: Pair;
  readonly answer: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
}

/**
 * Answers look-ups that are made at once by one query, and one that was made before by what it
 * answered then: for use within one transaction.
 */
export class Batch<T> {
  readonly #fetch: (pairs: readonly Pair[]) => Promise<ReadonlyMap<string, T>>;
  readonly #missing: T;
  readonly #known = new Map<string, Wanted<T>>();
  #waiting: Wanted<T>[] = [];

  /** `fetch` answers by {@link nameOfPair}; `missing` is the answer for what it leaves out. */
  constructor(fetch: (pairs: readonly Pair[]) => Promise<ReadonlyMap<string, T>>, missing: T) {
    this.#fetch = fetch;
    this.#missing = missing;
  }

  load(...pair: Pair): Promise<T> {
    const name = nameOfPair(pair);
    const known = this.#known.get(name);
    if (known) return known.answer;
    const { promise: answer, resolve } = deferred<T>();
    const wanted = { pair, answer, resolve };
    this.#known.set(name, wanted);
    // Whatever is asked for until nothing else is left to do is asked for at once.
    if (this.#waiting.push(wanted) === 1) setImmediate(() => this.#answer());
    return answer;
  }

  #answer(): void {
    const asked = this.#waiting;
    this.#waiting = [];
    const found = this.#fetch(asked.map(({ pair }) => pair));
    for (const { pair, resolve } of asked) {
      resolve(found.then((answers) => answers.get(nameOfPair(pair)) ?? this.#missing));
    }
  }
}

export function nameOfPair([type, key]: Pair): string {
  return `${type}:${key}`;
}

function deferred<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
