import type { Claim } from '../../model/claim.js';
import { emptyTally } from '../../model/empty-tally.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import type { Participant } from '../../model/participant.js';
import type { AnyRecord } from '../../model/record.js';
import { dutyOf, errandOf, verdictOn, type Errand, type Of } from '../errand.js';
import { countKeysOf } from '../standing.js';
import { Counts } from './counts.js';
import { Crowds } from './crowds.js';
import { Known } from './known.js';
import { countSources, sourcedIn } from './sources.js';
import { placedOf } from './standing.js';
import type { Transaction } from './transaction.js';

/** So many requests are sent off before the next ones wait for them. */
const AT_ONCE = 100;

/** Writes records with all that follows from them: places on lists, counts, what waits for whom. */
export class Writer {
  readonly #tx: Transaction;
  readonly #records: readonly AnyRecord[];
  readonly #known: Known;
  readonly #isFresh: boolean;
  readonly #counts: Counts;
  readonly #crowds: Crowds;
  /** Claims that have to be placed anew. */
  readonly #moved = new Set<string>();
  #sent = 0;

  constructor(tx: Transaction, records: readonly AnyRecord[], isFresh = false) {
    this.#tx = tx;
    this.#records = records;
    this.#known = new Known(tx, records, isFresh);
    this.#isFresh = isFresh;
    this.#counts = new Counts(tx, isFresh);
    this.#crowds = new Crowds(this.#known, this.#counts);
  }

  async write(): Promise<void> {
    const sourced = sourcedIn(this.#records);
    // Taken out as they were, and put in again as they are then.
    if (!this.#isFresh) await countSources(this.#tx, sourced, this.#counts, -1);
    for (const record of this.#records) await this.#put(record);
    for (const id of this.#moved) await this.#place(id);
    await countSources(this.#tx, sourced, this.#counts, 1);
    await this.#crowds.settle();
    await this.#counts.write();
  }

  async #put(record: AnyRecord): Promise<void> {
    if (record.type === 'tally') {
      this.#moved.add(record.id);
      return;
    }
    if (record.type === 'claim') await this.#beforeClaim(record);
    if (record.type === 'participant') await this.#beforeParticipant(record);
    if (record.type === 'response') this.#moved.add(record.subjectId);
    if (record.type === 'paraphrase') await this.#beforeParaphrase(record);
    // The store has the name of the type, and takes no other.
    await this.#send(this.#tx.objectStore<'claim'>(record.type as 'claim').put(record as Claim));
  }

  async #beforeClaim(claim: Claim): Promise<void> {
    this.#moved.add(claim.id);
    const before = await this.#known.before('claim', claim.id);
    if (!before) this.#counts.add(['made', claim.parentId ?? ''], 1);
    await this.#wait(['claim', claim.id], errandOf(claim));
  }

  async #beforeParticipant({ id, groupIds }: Participant): Promise<void> {
    const before = await this.#known.before('participant', id);
    this.#crowds.moves(id, before?.groupIds);
    if (before && String(before.groupIds) === String(groupIds)) return;
    for (const claimId of await this.#known.claimIdsBy(id)) this.#moved.add(claimId);
  }

  async #beforeParaphrase(paraphrase: Paraphrase): Promise<void> {
    const isOpen = paraphrase.status === 'offered';
    const claim = isOpen ? await this.#known.record('claim', paraphrase.claimId) : undefined;
    await this.#wait(['paraphrase', paraphrase.id], verdictOn(paraphrase, claim));
  }

  async #place(claimId: string): Promise<void> {
    const claim = await this.#known.record('claim', claimId);
    if (!claim) return;
    const before = await this.#known.standing(claimId);
    const tally = this.#known.tally(claimId) ?? before?.tally ?? emptyTally(claimId);
    const placed = placedOf(claim, tally, {
      groupIds: (await this.#known.record('participant', claim.authorId))?.groupIds ?? [],
      answered: await this.#known.isAnswered(claimId),
    });
    if (before) for (const key of countKeysOf(claim, before)) this.#counts.add(key, -1);
    for (const key of countKeysOf(claim, placed)) this.#counts.add(key, 1);
    await this.#wait(['tally', claimId], dutyOf(claim, tally));
    await this.#send(this.#tx.objectStore('tally').put(placed));
  }

  /** Notes what waits for somebody, or that it does not any more. */
  async #wait(of: Of, errand: Errand | undefined): Promise<void> {
    const errands = this.#tx.objectStore('errand');
    if (errand) await this.#send(errands.put(errand));
    else if (!this.#isFresh) await this.#send(errands.delete(of));
  }

  async #send(request: Promise<unknown>): Promise<void> {
    this.#sent += 1;
    if (this.#sent % AT_ONCE === 0) await request;
    // What fails fails the transaction, and is said there.
    else request.catch(() => undefined);
  }
}
