import type { Commitment, Response } from '../../model/answer.js';
import type { Claim, Tally } from '../../model/claim.js';
import type { Consultation, Group } from '../../model/consultation.js';
import type { Challenge, Recognition } from '../../model/evidence.js';
import { recognitionId, stanceId } from '../../model/ids.js';
import type { Nomination } from '../../model/inclusion.js';
import type { Decision, Report } from '../../model/moderation.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import type { Disclosure, Participant } from '../../model/participant.js';
import type { RecordOf, RecordType } from '../../model/record.js';
import type { Stance } from '../../model/stance.js';
import type { Errand } from '../errand.js';
import { AdapterError } from '../errors.js';
import type { OpeningSource } from '../opening.js';
import { UNANSWERED } from '../tags.js';
import type { Placed } from './database.js';
import type { Reading } from './transaction.js';

/** The consultation, or an error where it is another one that is kept, or none. */
export async function consultationIn(tx: Reading, id: string): Promise<Consultation> {
  const found = await tx.objectStore('consultation').get(id);
  if (!found) throw new AdapterError('not-found', `There is no consultation ${id} on this device.`);
  return found;
}

/** Answers each question of a reader who opens or lists by one look-up, within one transaction. */
export class Source implements OpeningSource {
  protected readonly tx: Reading;
  readonly #placed: ReadonlyMap<string, Placed>;

  /** What was read of some claims on the way is not read again. */
  constructor(tx: Reading, placed: ReadonlyMap<string, Placed> = new Map<string, Placed>()) {
    this.tx = tx;
    this.#placed = placed;
  }

  claim(id: string): Promise<Claim | undefined> {
    return this.tx.objectStore('claim').get(id);
  }

  async tally(claimId: string): Promise<Tally | undefined> {
    const placed = this.#placed.get(claimId) ?? (await this.tx.objectStore('tally').get(claimId));
    return placed?.tally;
  }

  participant(id: string): Promise<Participant | undefined> {
    return this.tx.objectStore('participant').get(id);
  }

  disclosure(participantId: string): Promise<Disclosure | undefined> {
    return this.tx.objectStore('disclosure').index('person').get(participantId);
  }

  stance(claimId: string, participantId: string): Promise<Stance | undefined> {
    return this.tx.objectStore('stance').get(stanceId(claimId, participantId));
  }

  recognition(claimId: string, participantId: string): Promise<Recognition | undefined> {
    return this.tx.objectStore('recognition').get(recognitionId(claimId, participantId));
  }

  paraphrase(id: string): Promise<Paraphrase | undefined> {
    return this.tx.objectStore('paraphrase').get(id);
  }

  async responsesTo(subjectId: string): Promise<Response[]> {
    if (this.#placed.get(subjectId)?.tags.includes(UNANSWERED)) return [];
    return this.tx.objectStore('response').index('subject').getAll(subjectId);
  }

  commitment(id: string): Promise<Commitment | undefined> {
    return this.tx.objectStore('commitment').get(id);
  }

  paraphrasesBy(participantId: string): Promise<Paraphrase[]> {
    return this.tx.objectStore('paraphrase').index('person').getAll(participantId);
  }

  paraphrasesFor(authorId: string): Promise<Paraphrase[]> {
    return this.#waiting('paraphrase', authorId);
  }

  waitingClaims(authorId: string | null): Promise<Claim[]> {
    return this.#waiting('claim', authorId);
  }

  challengesBy(participantId: string): Promise<Challenge[]> {
    return this.tx.objectStore('challenge').index('person').getAll(participantId);
  }

  decisionsOn(subjectId: string): Promise<Decision[]> {
    return this.tx.objectStore('decision').index('subject').getAll(subjectId);
  }

  groups(): Promise<Group[]> {
    return this.tx.objectStore('group').getAll();
  }

  nominations(): Promise<Nomination[]> {
    return this.tx.objectStore('nomination').getAll();
  }

  record<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    // The store has the name of the type, and gives no other.
    return this.tx.objectStore<'group'>(type as 'group').get(id);
  }

  openReports(): Promise<Report[]> {
    const range = IDBKeyRange.bound(['open'], ['open', []]);
    return this.tx.objectStore('report').index('subject').getAll(range);
  }

  /** What waits for one person, or for anybody. */
  async #waiting<T extends 'claim' | 'paraphrase'>(type: T, personId: string | null) {
    const errands = this.tx.objectStore('errand');
    const found: readonly Errand[] = await (personId === null
      ? errands.getAll(IDBKeyRange.bound([type], [type, []]))
      : errands.index('person').getAll(personId));
    const ids = found.filter(({ of }) => of[0] === type).map(({ of }) => of[1]);
    const store = this.tx.objectStore<T>(type);
    const records = await Promise.all(ids.map((id) => store.get(id)));
    return records.filter((record) => record !== undefined);
  }
}
