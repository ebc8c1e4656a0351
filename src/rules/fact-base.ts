import type { Consultation } from '../model/consultation.js';
import { recognitionId, stanceId } from '../model/ids.js';
import type { AnyRecord, RecordOf, RecordType } from '../model/record.js';
import { FactIndex } from './fact-index.js';
import type { Actor, Facts } from './facts.js';

/** Two ids as one key, which no other two make. */
function pair(first: string, second: string): string {
  return JSON.stringify([first, second]);
}

/** Roots are found under the one key that is no id. */
const root = '';

function makeIndices() {
  return {
    disclosure: new FactIndex<RecordOf<'disclosure'>>((found) => found.participantId),
    children: new FactIndex<RecordOf<'claim'>>((found) => found.parentId ?? root),
    held: new FactIndex<RecordOf<'claim'>>((found) =>
      found.status === 'held' ? found.paraphraseId : null,
    ),
    paraphrase: new FactIndex<RecordOf<'paraphrase'>>((found) =>
      pair(found.claimId, found.participantId),
    ),
    restated: new FactIndex<RecordOf<'paraphrase'>>((found) => found.claimId),
    challenge: new FactIndex<RecordOf<'challenge'>>((found) => found.claimId),
    evidence: new FactIndex<RecordOf<'evidence'>>((found) => found.claimId),
    assessment: new FactIndex<RecordOf<'assessment'>>((found) => found.claimId),
    report: new FactIndex<RecordOf<'report'>>((found) =>
      found.status === 'open' ? found.subjectId : null,
    ),
  };
}

type Indices = ReturnType<typeof makeIndices>;
type IndexName = keyof Indices;

/** Which indices find the records of a type. */
const indexNames: Readonly<Partial<Record<RecordType, readonly IndexName[]>>> = {
  disclosure: ['disclosure'],
  claim: ['children', 'held'],
  paraphrase: ['paraphrase', 'restated'],
  challenge: ['challenge'],
  evidence: ['evidence'],
  assessment: ['assessment'],
  report: ['report'],
};

/** Records of one consultation in memory, indexed so that each question of the rules is one look-up. */
export class FactBase {
  readonly #records = new Map<RecordType, Map<string, AnyRecord>>();
  readonly #indices = makeIndices();

  constructor(records: Iterable<AnyRecord> = []) {
    this.put(records);
  }

  /** Keeps records, each in the place of the one with its type and id. */
  put(records: Iterable<AnyRecord>): void {
    for (const record of records) {
      const table = this.#table(record.type);
      this.#reindex(record.type, table.get(record.id), record);
      table.set(record.id, record);
    }
  }

  /** Forgets a record, for example one that was only expected. */
  remove(type: RecordType, id: string): void {
    const table = this.#table(type);
    this.#reindex(type, table.get(id), undefined);
    table.delete(id);
  }

  get<T extends RecordType>(type: T, id: string): RecordOf<T> | undefined {
    return this.#records.get(type)?.get(id);
  }

  /** Every record of a type. */
  all<T extends RecordType>(type: T): RecordOf<T>[] {
    return [...(this.#records.get(type)?.values() ?? [])] as RecordOf<T>[];
  }

  /**
   * What the rules may ask when somebody acts. The consultation is the one among the records,
   * unless another is given.
   */
  factsFor(actor: Actor, consultation = this.#consultation()): Facts {
    const { disclosure, children, held, paraphrase, ...indices } = this.#indices;
    return {
      actor: () => actor,
      consultation: () => consultation,
      group: (id) => this.get('group', id),
      participant: (id) => this.get('participant', id),
      disclosure: (participantId) => disclosure.of(participantId)[0],
      claim: (id) => this.get('claim', id),
      childCount: (parentId) => children.count(parentId ?? root),
      tally: (claimId) => this.get('tally', claimId),
      stance: (claimId, participantId) => this.get('stance', stanceId(claimId, participantId)),
      paraphrase: (id) => this.get('paraphrase', id),
      paraphrases: (claimId, participantId) =>
        paraphrase.of(pair(claimId, participantId)).sort((a, b) => a.attempt - b.attempt),
      isRestated: (claimId) => indices.restated.count(claimId) > 0,
      heldBy: (paraphraseId) => held.of(paraphraseId),
      challengesOf: (claimId) => indices.challenge.of(claimId),
      evidence: (id) => this.get('evidence', id),
      evidenceOf: (claimId) => indices.evidence.of(claimId),
      assessmentsOf: (claimId) => indices.assessment.of(claimId),
      recognition: (claimId, participantId) =>
        this.get('recognition', recognitionId(claimId, participantId)),
      nomination: (id) => this.get('nomination', id),
      remark: (type, id) => this.get(type, id),
      isTaken: (type, id) => this.get(type, id) !== undefined,
      reportsOn: (subjectId) => indices.report.of(subjectId),
    };
  }

  #consultation(): Consultation {
    const [consultation] = this.all('consultation');
    if (!consultation) throw new Error('There is no consultation among the records.');
    return consultation;
  }

  #table(type: RecordType): Map<string, AnyRecord> {
    const table = this.#records.get(type) ?? new Map<string, AnyRecord>();
    this.#records.set(type, table);
    return table;
  }

  #reindex(type: RecordType, before: AnyRecord | undefined, after: AnyRecord | undefined): void {
    for (const name of indexNames[type] ?? []) {
      // The table above names for each type only indices of that type.
      const index = this.#indices[name] as unknown as FactIndex<AnyRecord>;
      index.replace(before, after);
    }
  }
}
