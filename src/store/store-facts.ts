import type { Session } from '../adapters/contract.js';
import { assessmentId, recognitionId } from '../model/ids.js';
import type { RecordOf } from '../model/record.js';
import { stanceId } from '../model/ids.js';
import type { Actor, Facts, RemarkType } from '../rules/facts.js';
import type { OfClaim, Records } from './records.js';

/**
 * What this page knows, as facts for the decider: enough to predict and to guide. The backend knows
 * more and has the last word.
 */
export class StoreFacts implements Facts {
  readonly #records: Records;
  readonly #session: Session;
  readonly #consultation: RecordOf<'consultation'>;

  constructor(records: Records, session: Session, consultation: RecordOf<'consultation'>) {
    this.#records = records;
    this.#session = session;
    this.#consultation = consultation;
  }

  actor(): Actor {
    const { participantId: id, name, roles } = this.#session;
    return { id, name, roles };
  }

  consultation(): RecordOf<'consultation'> {
    return this.#consultation;
  }

  group(id: string): RecordOf<'group'> | undefined {
    return this.#records.get('group', id);
  }

  participant(id: string): RecordOf<'participant'> | undefined {
    return this.#records.get('participant', id);
  }

  disclosure(participantId: string): RecordOf<'disclosure'> | undefined {
    const [id] = this.#records.disclosuresOf(participantId).value;
    return id === undefined ? undefined : this.#records.get('disclosure', id);
  }

  claim(id: string): RecordOf<'claim'> | undefined {
    return this.#records.get('claim', id);
  }

  childCount(parentId: string | null): number {
    return this.#records.childrenOf(parentId).value.length;
  }

  tally(claimId: string): RecordOf<'tally'> | undefined {
    return this.#records.get('tally', claimId);
  }

  stance(claimId: string, participantId: string): RecordOf<'stance'> | undefined {
    return this.#records.get('stance', stanceId(claimId, participantId));
  }

  paraphrase(id: string): RecordOf<'paraphrase'> | undefined {
    return this.#records.get('paraphrase', id);
  }

  paraphrases(claimId: string, participantId: string): readonly RecordOf<'paraphrase'>[] {
    return this.#ofClaim('paraphrase', claimId)
      .filter((paraphrase) => paraphrase.participantId === participantId)
      .sort((a, b) => a.attempt - b.attempt);
  }

  isRestated(claimId: string): boolean {
    return this.#records.idsOf('paraphrase', claimId).value.length > 0;
  }

  heldBy(paraphraseId: string): readonly RecordOf<'claim'>[] {
    const claimId = this.paraphrase(paraphraseId)?.claimId;
    return this.#records
      .childrenOf(claimId ?? '')
      .value.flatMap((id) => this.#records.get('claim', id) ?? [])
      .filter((claim) => claim.paraphraseId === paraphraseId && claim.status === 'held');
  }

  challengesOf(claimId: string): readonly RecordOf<'challenge'>[] {
    return this.#ofClaim('challenge', claimId);
  }

  evidence(id: string): RecordOf<'evidence'> | undefined {
    return this.#records.get('evidence', id);
  }

  evidenceOf(claimId: string): readonly RecordOf<'evidence'>[] {
    return this.#ofClaim('evidence', claimId);
  }

  assessmentsOf(claimId: string): readonly RecordOf<'assessment'>[] {
    return this.#ofClaim('assessment', claimId);
  }

  assessment(evidenceId: string, participantId: string): RecordOf<'assessment'> | undefined {
    return this.#records.get('assessment', assessmentId(evidenceId, participantId));
  }

  recognition(claimId: string, participantId: string): RecordOf<'recognition'> | undefined {
    return this.#records.get('recognition', recognitionId(claimId, participantId));
  }

  nomination(id: string): RecordOf<'nomination'> | undefined {
    return this.#records.get('nomination', id);
  }

  remark<T extends RemarkType>(type: T, id: string): RecordOf<T> | undefined {
    return this.#records.get(type, id);
  }

  isTaken(type: 'challenge' | 'report' | 'decision', id: string): boolean {
    return this.#records.get(type, id) !== undefined;
  }

  reportsOn(subjectId: string): readonly RecordOf<'report'>[] {
    return [...this.#records.table('report').rows()].filter((row) => row.subjectId === subjectId);
  }

  #ofClaim<T extends OfClaim>(type: T, claimId: string): RecordOf<T>[] {
    const ids = this.#records.idsOf(type, claimId).value;
    return ids.flatMap((id) => this.#records.get<T>(type, id) ?? []);
  }
}
