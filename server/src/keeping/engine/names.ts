import { isOften } from './remarks.js';

/** How many statements a connection keeps the plans of. */
const MOST = 100;

/** Names for statements that are asked again and again, the same on every connection. */
export class Names {
  readonly #names = new Map<string, string>();

  of(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST || !isOften(text)) return known;
    const name = `entente_${String(this.#names.size)}`;
    this.#names.set(text, name);
    return name;
  }
}
