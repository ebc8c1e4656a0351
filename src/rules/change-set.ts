import type { Tally } from '../model/claim.js';
import { emptyTally } from '../model/empty-tally.js';
import type { AnyRecord } from '../model/record.js';
import type { Facts } from './facts.js';

/** The records that one command changes: each of them once, each one revision further. */
export class ChangeSet {
  readonly #facts: Facts;
  readonly #records = new Map<string, AnyRecord>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get records(): readonly AnyRecord[] {
    return [...this.#records.values()];
  }

  /**
   * Adds a record as the command leaves it, with the revision it had before: 0 when it is new.
   *
   * The revision is kept from a first change to a second one of the same command.
   */
  add(record: AnyRecord): void {
    const key = `${record.type} ${record.id}`;
    const revision = this.#records.get(key)?.revision ?? record.revision + 1;
    this.#records.set(key, { ...record, revision });
  }

  /** The tally of a claim, as changed so far. */
  async tally(claimId: string): Promise<Tally> {
    const changed = this.#records.get(`tally ${claimId}`);
    if (changed?.type === 'tally') return changed;
    return (await this.#facts.tally(claimId)) ?? emptyTally(claimId);
  }

  /** Changes what is counted about a claim; nothing when it stays as it was. */
  async count(claimId: string, change: (tally: Tally) => Partial<Tally>): Promise<void> {
    const before = await this.tally(claimId);
    const after = { ...before, ...change(before) };
    const isChanged = (Object.keys(after) as (keyof Tally)[]).some(
      (key) => after[key] !== before[key],
    );
    if (isChanged) this.add(after);
  }
}
