/** What is looked up: where, of which type, and by which key. */
export type Question = readonly [where: string, type: string, key: string];

interface Wanted<T> {
  readonly question: Question;
  readonly answer: Promise<T>;
  readonly resolve: (value: T | PromiseLike<T>) => void;
}

/**
 * Answers questions that are asked at once by one query, and one that was asked before by what it
 * was answered then: for use within one transaction.
 */
export class Batch<T> {
  readonly #fetch: (questions: readonly Question[]) => Promise<ReadonlyMap<string, T>>;
  readonly #missing: T;
  readonly #known = new Map<string, Wanted<T>>();
  #waiting: Wanted<T>[] = [];

  /** `fetch` answers by {@link nameOfQuestion}; `missing` is the answer for what it leaves out. */
  constructor(
    fetch: (questions: readonly Question[]) => Promise<ReadonlyMap<string, T>>,
    missing: T,
  ) {
    this.#fetch = fetch;
    this.#missing = missing;
  }

  load(...question: Question): Promise<T> {
    const name = nameOfQuestion(question);
    const known = this.#known.get(name);
    if (known) return known.answer;
    const { promise: answer, resolve } = deferred<T>();
    const wanted = { question, answer, resolve };
    this.#known.set(name, wanted);
    // Whatever is asked for until nothing else is left to do is asked for at once.
    if (this.#waiting.push(wanted) === 1) setImmediate(() => this.#answer());
    return answer;
  }

  #answer(): void {
    const asked = this.#waiting;
    this.#waiting = [];
    const found = this.#fetch(asked.map(({ question }) => question));
    for (const { question, resolve } of asked) {
      resolve(found.then((answers) => answers.get(nameOfQuestion(question)) ?? this.#missing));
    }
  }
}

export function nameOfQuestion([where, type, key]: Question): string {
  return `${where}:${type}:${key}`;
}

function deferred<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
