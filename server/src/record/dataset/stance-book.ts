import type { StanceCounts, StancesByGroup } from '@entente/elements/measures.js';
import type { Dataset, DatasetReaction } from './form.js';

const positions = ['agree', 'disagree', 'unsure'] as const;

/** One row of the book: a group of a dimension, or (`null`) those who named none of it. */
interface Column {
  readonly dimension: string;
  readonly groupId: string | null;
}

/**
 * How often each stance was taken on each claim, by everybody and by group. Who took it is not kept:
 * a million reactions take a few numbers a claim.
 */
export class StanceBook {
  readonly #columns: readonly Column[];
  readonly #claims: ReadonlyMap<string, number>;
  /** By claim, then column (the first is everybody), then position. */
  readonly #counts: Uint32Array;
  readonly #touched = new Set<number>();

  constructor(dataset: Dataset) {
    this.#columns = columnsOf(dataset);
    this.#claims = new Map(dataset.claims.map(({ id }, at) => [id, at]));
    this.#counts = new Uint32Array(this.#claims.size * this.#width);
    const places = placesOf(dataset, this.#columns);
    for (const reaction of dataset.reactions) {
      this.#add(reaction, places.get(reaction.participantId) ?? []);
    }
  }

  /** Whether it is known who took the stances, as by group they are counted from people. */
  get knowsWho(): boolean {
    return this.#touched.size > 0;
  }

  /** How many took which stance; `undefined` where nobody is known to have taken any. */
  countsOf(claimId: string): StanceCounts | undefined {
    const claim = this.#claims.get(claimId);
    return claim !== undefined && this.#touched.has(claim) ? this.#read(claim, 0) : undefined;
  }

  /** The stances on a claim by group, in full: to be suppressed before anybody sees them. */
  byGroup(claimId: string): StancesByGroup {
    const claim = this.#claims.get(claimId) ?? 0;
    const groups = this.#columns.map((column, at) => ({
      ...column,
      counts: this.#read(claim, at + 1),
    }));
    return { claimId, groups };
  }

  get #width(): number {
    return (this.#columns.length + 1) * positions.length;
  }

  #add({ claimId, value }: DatasetReaction, places: readonly number[]): void {
    const claim = this.#claims.get(claimId) ?? 0;
    const position = value === 1 ? 0 : value === -1 ? 1 : 2;
    this.#touched.add(claim);
    this.#count(claim, 0, position);
    for (const place of places) this.#count(claim, place + 1, position);
  }

  #count(claim: number, column: number, position: number): void {
    const at = claim * this.#width + column * positions.length + position;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  #read(claim: number, column: number): StanceCounts {
    const start = claim * this.#width + column * positions.length;
    const [agree = 0, disagree = 0, unsure = 0] = this.#counts.subarray(start, start + 3);
    return { agree, disagree, unsure };
  }
}

function columnsOf({ consultation }: Dataset): readonly Column[] {
  const dimensions = [...new Set(consultation.groups.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension) => [
    ...consultation.groups
      .filter((group) => group.dimension === dimension)
      .map(({ id }) => ({ dimension, groupId: id })),
    { dimension, groupId: null },
  ]);
}

/** Each participant's columns: their groups, and those of the dimensions of which they named none. */
function placesOf(
  { participants }: Dataset,
  columns: readonly Column[],
): ReadonlyMap<string, readonly number[]> {
  const of = new Map<string | null, Column>(columns.map((column) => [column.groupId, column]));
  return new Map(
    participants.map(({ id, groupIds }) => {
      const named = new Set(groupIds.map((groupId) => of.get(groupId)?.dimension));
      const places = columns.flatMap(({ dimension, groupId }, at) =>
        groupId === null ? (named.has(dimension) ? [] : at) : groupIds.includes(groupId) ? at : [],
      );
      return [id, places];
    }),
  );
}
