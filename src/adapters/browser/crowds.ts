import type { Crowd, Stage, Stages } from '../figures.js';
import type { Counts } from './counts.js';
import type { Known } from './known.js';
import { stageKey } from '../standing.js';
import type { Reading } from './transaction.js';

const CROWD = 'crowd';

const later: readonly (keyof Stages)[] = ['speaking', 'heard', 'answered'];

/** People counted by the groups they name, at each stage; there are as many as there are mixtures. */
export async function crowdsIn(tx: Reading): Promise<readonly Crowd[]> {
  const range = IDBKeyRange.bound([CROWD], [CROWD, []]);
  const counts = tx.objectStore('count');
  const [keys, values] = await Promise.all([counts.getAllKeys(range), counts.getAll(range)]);
  return keys.map(([, stage, ...groupIds], at) => ({
    stage: stage as Stage,
    groupIds,
    people: values[at] ?? 0,
  }));
}

/** Moves people between crowds when they name other groups, or come further than before. */
export class Crowds {
  readonly #known: Known;
  readonly #counts: Counts;
  /** The groups that people named before they were written; `undefined` for who is new. */
  readonly #before = new Map<string, readonly string[] | undefined>();

  constructor(known: Known, counts: Counts) {
    this.#known = known;
    this.#counts = counts;
  }

  /** To be told before a person is written. */
  moves(personId: string, before: readonly string[] | undefined): void {
    if (!this.#before.has(personId)) this.#before.set(personId, before);
  }

  /** Counts the people who moved, once everything else is counted. */
  async settle(): Promise<void> {
    const stepped = later.flatMap((stage) => this.#counts.changedUnder(stageKey(stage)));
    for (const id of new Set([...this.#before.keys(), ...stepped])) await this.#settle(id);
  }

  async #settle(id: string): Promise<void> {
    const person = await this.#known.record('participant', id);
    if (!person) return;
    const before = this.#before.has(id) ? this.#before.get(id) : person.groupIds;
    const steps = await Promise.all(later.map((stage) => this.#counts.step([stageKey(stage), id])));
    const add = (stage: Stage, groupIds: readonly string[], by: number) =>
      this.#counts.add([CROWD, stage, ...[...new Set(groupIds)].sort()], by);
    if (before) add('present', before, -1);
    add('present', person.groupIds, 1);
    for (const [at, stage] of later.entries()) {
      const [was, is] = steps[at] ?? [0, 0];
      if (before && was > 0) add(stage, before, -1);
      if (is > 0) add(stage, person.groupIds, 1);
    }
  }
}
