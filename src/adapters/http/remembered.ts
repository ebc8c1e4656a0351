/** What was answered last, with the tag by which the server knows it again. */
export interface Answered {
  readonly tag: string;
  readonly text: string;
}

/** How many answers are remembered, and how long one may be. */
const MOST = { answers: 24, characters: 500_000 };

/** The last answers, so that what did not change need not be sent again. In memory alone. */
export class Remembered {
  readonly #answers = new Map<string, Answered>();

  at(address: string): Answered | undefined {
    return this.#answers.get(address);
  }

  keep(address: string, answered: Answered): void {
    this.#answers.delete(address);
    if (answered.text.length > MOST.characters) return;
    this.#answers.set(address, answered);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST.answers && oldest !== undefined) this.#answers.delete(oldest);
  }

  forget(): void {
    this.#answers.clear();
  }
}
