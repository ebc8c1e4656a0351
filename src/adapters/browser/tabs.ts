/** Tells other tabs, and everybody who listens in this one, that there is something new. */
export class Tabs {
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;

  /** Joins those who keep the same database. What they send is a hint, whatever it says. */
  join(name: string): void {
    if (this.#channel || typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', () => this.#hint());
  }

  tell(): void {
    this.#channel?.postMessage(null);
    queueMicrotask(() => this.#hint());
  }

  listen(listener: () => void): () => void {
    // The same function may listen twice, and stop once.
    const own = () => listener();
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  leave(): void {
    this.#channel?.close();
    this.#channel = undefined;
    this.#listeners.clear();
  }

  #hint(): void {
    for (const listener of [...this.#listeners]) {
      if (this.#listeners.has(listener)) listener();
    }
  }
}
