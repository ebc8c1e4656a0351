import type { AnyRecord, RecordType } from '../../model/record.js';

/** How many changes are remembered; whoever was away for more begins again. */
const REMEMBERED = 20_000;

/** How many records one answer holds. */
const AT_ONCE = 200;

/** Which record changed. */
export interface ChangedKey {
  readonly type: RecordType;
  readonly id: string;
}

/** What a stretch of the log says. */
export interface LogStretch {
  readonly keys: readonly ChangedKey[];
  readonly checkpoint: string;
  readonly more: boolean;
}

/** Which records changed in which order. A checkpoint is a place in the log of one base. */
export class ChangeLog {
  /** Tells checkpoints of another base, for example of before a restart. */
  readonly #name: string;
  readonly #entries: ChangedKey[] = [];
  /** How many entries were forgotten. */
  #forgotten = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get checkpoint(): string {
    return this.#checkpointAt(this.#forgotten + this.#entries.length);
  }

  add(records: readonly AnyRecord[]): void {
    for (const { type, id } of records) this.#entries.push({ type, id });
    // Forgetting is rare and in large pieces, since it moves all that stays.
    if (this.#entries.length > 2 * REMEMBERED) {
      this.#forgotten += this.#entries.splice(0, this.#entries.length - REMEMBERED).length;
    }
  }

  /** What changed after a checkpoint, or `null` when that is not known any more. */
  since(checkpoint: string): LogStretch | null {
    const start = this.#placeOf(checkpoint);
    if (start === undefined) return null;
    const changed = this.#entries.slice(start, start + AT_ONCE);
    const end = start + changed.length;
    return {
      keys: lastOfEach(changed),
      checkpoint: this.#checkpointAt(this.#forgotten + end),
      more: end < this.#entries.length,
    };
  }

  #checkpointAt(place: number): string {
    return `${this.#name}.${place}`;
  }

  #placeOf(checkpoint: string): number | undefined {
    const [, name, place] = /^(\w+)\.(\d+)$/.exec(checkpoint) ?? [];
    const start = Number(place) - this.#forgotten;
    const isKnown = name === this.#name && start >= 0 && start <= this.#entries.length;
    return isKnown ? start : undefined;
  }
}

/** Each record once, where it last changed. */
function lastOfEach(changed: readonly ChangedKey[]): readonly ChangedKey[] {
  const last = new Map<string, ChangedKey>();
  for (const key of changed) {
    const name = `${key.type}:${key.id}`;
    last.delete(name);
    last.set(name, key);
  }
  return [...last.values()];
}
