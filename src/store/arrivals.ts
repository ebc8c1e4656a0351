import { claimFilter, isFiltered } from '../adapters/claim-filter.js';
import type { Claim } from '../model/claim.js';
import type { AnyRecord } from '../model/record.js';
import type { ClaimList, ListSource } from './claim-list.js';
import type { ClaimLists } from './claim-lists.js';
import { recount } from './recount.js';
import type { Records } from './records.js';
import { takeOut } from './take-out.js';

/**
 * Contributions by others that came while somebody is reading.
 *
 * What is on the page changes where it stands; what would push it away waits here until the reader
 * asks for it. Each list says how many of those it would show: what its filters leave out goes on
 * waiting, for the list that would show it. What may not be read any more goes from wherever it is.
 */
export class Arrivals {
  readonly #records: Records;
  readonly #lists: ClaimLists;
  readonly #source: ListSource;
  readonly #waiting = new Map<string, Claim>();
  /** Claims that may not be read any more, and the revision as of which they may not. */
  readonly #gone = new Map<string, number>();

  constructor(records: Records, lists: ClaimLists, source: ListSource) {
    this.#records = records;
    this.#lists = lists;
    this.#source = source;
  }

  /** Applies what concerns the page as it is, and keeps new claims by others back. */
  take(records: readonly AnyRecord[], actorId: string | null): void {
    const now: AnyRecord[] = [];
    for (const record of records) {
      if (this.#isNew(record, actorId)) this.#waiting.set(record.id, record);
      else now.push(record);
    }
    this.#records.confirm(now);
    this.came(now);
  }

  /** Forgets of what waits whatever is known to the page by now. */
  came(records: readonly AnyRecord[]): void {
    // What is counted about a claim bears its id, and does not make it known.
    for (const record of records) {
      if (record.type !== 'claim') continue;
      this.#waiting.delete(record.id);
      if (this.#noteGone(record)) this.#leave(record);
    }
    this.#recount();
  }

  /** Takes what there is of some claims by now: those of which nothing is left may not be read any more. */
  renew(claims: readonly Claim[], records: readonly AnyRecord[]): void {
    const left = new Set(records.map(({ type, id }) => (type === 'claim' ? id : '')));
    this.#records.confirm(records);
    this.came(records);
    for (const claim of claims) if (!left.has(claim.id)) this.#leave(claim);
  }

  /** Shows what waits for a list, newest first. */
  release(list: ClaimList): void {
    const shown = [...this.#waiting.values()].filter((claim) => this.#isFor(list, claim));
    this.#records.confirm(shown);
    for (const claim of shown) this.#lists.add(claim, (each) => this.#isFor(each, claim));
    this.came(shown);
  }

  /** Remembers whether a claim is gone, and says so: a page that was on its way may have it still. */
  #noteGone({ id, revision, status, text }: Claim): boolean {
    if (text === '' && (status === 'pending' || status === 'held')) this.#gone.set(id, revision);
    else if (revision >= (this.#gone.get(id) ?? 0)) this.#gone.delete(id);
    return this.#gone.has(id);
  }

  #leave({ id, parentId }: Claim): void {
    this.#records.table('claim').remove(id);
    for (const list of this.#lists) {
      const { query, state } = list;
      if (state.value.ids.includes(id)) takeOut([list], id);
      else if (query.parentId === parentId && !query.search) void recount(list, this.#source);
    }
  }

  #isNew(record: AnyRecord, actorId: string | null): record is Claim {
    return (
      record.type === 'claim' &&
      record.authorId !== actorId &&
      record.status === 'published' &&
      !this.#records.get('claim', record.id)
    );
  }

  #recount(): void {
    const waiting = [...this.#waiting.values()];
    for (const list of this.#lists) {
      const count = waiting.filter((claim) => this.#isFor(list, claim)).length;
      if (count !== list.state.value.waiting) list.write({ waiting: count });
    }
  }

  /** Whether a list would show a claim: itself, or below one that it shows. */
  #isFor(list: ClaimList, claim: Claim): boolean {
    const { query, state } = list;
    if (claim.parentId === query.parentId) return this.#answers(query, claim);
    if (query.parentId !== null) return false;
    if (!isFiltered(query)) return true;
    const root = this.#rootOf(claim);
    return state.value.ids.includes(root.id) || (this.#waits(root) && this.#answers(query, root));
  }

  #answers(query: ClaimList['query'], claim: Claim): boolean {
    return claimFilter(query)(claim, {
      support: this.#records.get('tally', claim.id)?.support ?? 'unchallenged',
      groupIds: this.#records.get('participant', claim.authorId)?.groupIds ?? [],
      answered: this.#records.responsesTo(claim.id).value.length > 0,
    });
  }

  #waits({ id }: Claim): boolean {
    return this.#waiting.has(id);
  }

  /** The claim that a reply is below of, as far up as this page knows. */
  #rootOf(claim: Claim): Claim {
    const above = claim.parentId ?? '';
    const parent = this.#records.get('claim', above) ?? this.#waiting.get(above);
    return parent ? this.#rootOf(parent) : claim;
  }
}
