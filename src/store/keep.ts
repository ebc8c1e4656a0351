/** Where drafts and unsent commands are kept. Every method may be called in any order. */
export interface Keep {
  /** Whether what is kept survives the page. When not, people are told. */
  readonly lasting: boolean;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** Keys and values whose key begins with `prefix`, in the order of their keys. */
  entries(prefix: string): Promise<[string, unknown][]>;
  close(): void;
}

/** Keeps until the page is left: where storage is denied, or switched off on a shared computer. */
export class MemoryKeep implements Keep {
  readonly lasting = false;
  readonly #values = new Map<string, unknown>();

  get(key: string): Promise<unknown> {
    return Promise.resolve(this.#values.get(key));
  }

  set(key: string, value: unknown): Promise<void> {
    this.#values.set(key, structuredClone(value));
    return Promise.resolve();
  }

  delete(key: string): Promise<void> {
    this.#values.delete(key);
    return Promise.resolve();
  }

  entries(prefix: string): Promise<[string, unknown][]> {
    const found = [...this.#values].filter(([key]) => key.startsWith(prefix));
    return Promise.resolve(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  close(): void {
    this.#values.clear();
  }
}
