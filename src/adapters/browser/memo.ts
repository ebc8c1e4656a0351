/** What was worked out about one state of the database, until there is another. */
export class Memo<T> {
  #moment = '';
  readonly #values = new Map<string, T>();

  async at(moment: string, name: string, work: () => Promise<T>): Promise<T> {
    if (moment !== this.#moment) this.#values.clear();
    this.#moment = moment;
    const value = this.#values.get(name) ?? (await work());
    // Meanwhile there may be another state.
    if (moment === this.#moment) this.#values.set(name, value);
    return value;
  }
}
