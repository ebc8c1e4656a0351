/** How many consultations have their totals remembered; the one not used for longest goes first. */
const KEPT = 100;

/** What was worked out about one state of a consultation, until there is another. */
export class Memo<T> {
  readonly #moments = new Map<string, Map<string, T>>();

  async at(moment: string, name: string, work: () => Promise<T>): Promise<T> {
    const values = this.#moments.get(moment) ?? new Map<string, T>();
    this.#moments.delete(moment);
    this.#moments.set(moment, values);
    const [oldest] = this.#moments.keys();
    if (this.#moments.size > KEPT && oldest !== undefined) this.#moments.delete(oldest);
    const value = values.get(name) ?? (await work());
    values.set(name, value);
    return value;
  }
}
