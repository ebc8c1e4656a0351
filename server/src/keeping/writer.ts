import {
  countKeysOf,
  dutyOf,
  errandOf,
  stageKey,
  stagesOfSource,
  verdictOn,
} from '@entente/elements/adapters/toolbox.js';
import {
  emptyTally,
  type AnyRecord,
  type Evidence,
  type Recognition,
  type RecordOf,
} from '@entente/elements/model.js';
import { Counts } from './counts.js';
import { moveCrowds } from './crowds.js';
import { Errands } from './errands.js';
import type { Known } from './known.js';
import { Places } from './places.js';
import { placedOf } from './placing.js';
import type { Parts } from './statement.js';

/** Works out all that follows from records: places on lists, counts, what waits for whom. */
export class Writer {
  readonly #records: readonly AnyRecord[];
  readonly #known: Known;
  readonly #counts = new Counts();
  readonly #errands = new Errands();
  readonly #places = new Places();
  /** Claims that have to be placed anew. */
  readonly #moved = new Set<string>();

  constructor(records: readonly AnyRecord[], known: Known) {
    this.#records = records;
    this.#known = known;
  }

  /** Notes what each record brings about, and which claims have to be placed anew. */
  async note(): Promise<ReadonlySet<string>> {
    await Promise.all(this.#records.map((record) => this.#note(record)));
    return this.#moved;
  }

  /** Places claims on lists, by all that is known of them. */
  async place(claimIds: Iterable<string>): Promise<void> {
    await Promise.all([...claimIds].map((id) => this.#place(id)));
  }

  /** All of it, as parts of one statement. */
  async writes(consultation: string): Promise<Parts> {
    await this.#countSources();
    await moveCrowds(this.#known, this.#counts);
    return {
      ...this.#places.writes(consultation),
      ...this.#errands.writes(consultation),
      ...this.#counts.writes(consultation),
    };
  }

  async #note(record: AnyRecord): Promise<void> {
    switch (record.type) {
      case 'tally':
        this.#moved.add(record.id);
        return;
      case 'response':
        this.#moved.add(record.subjectId);
        return;
      case 'claim':
        return this.#noteClaim(record);
      case 'participant':
        return this.#noteParticipant(record);
      case 'paraphrase': {
        const claim = await this.#known.record('claim', record.claimId);
        this.#errands.set(['paraphrase', record.id], verdictOn(record, claim));
      }
    }
  }

  async #noteClaim(claim: RecordOf<'claim'>): Promise<void> {
    this.#moved.add(claim.id);
    this.#errands.set(['claim', claim.id], errandOf(claim));
    const before = await this.#known.before('claim', claim.id);
    if (!before) this.#counts.add(['made', claim.parentId ?? ''], 1);
  }

  async #noteParticipant({ id, groupIds }: RecordOf<'participant'>): Promise<void> {
    const before = await this.#known.before('participant', id);
    if (before && String(before.groupIds) === String(groupIds)) return;
    const claims = await this.#known.source.lookups.on('claim', 'by', id);
    for (const claim of claims) this.#moved.add(claim.id);
  }

  async #place(claimId: string): Promise<void> {
    const claim = await this.#known.record('claim', claimId);
    if (!claim) return;
    const [before, tally = emptyTally(claimId), author, answered] = await Promise.all([
      this.#known.source.lookups.standing(claimId),
      this.#known.record('tally', claimId),
      this.#known.record('participant', claim.authorId),
      this.#isAnswered(claimId),
    ]);
    const placed = placedOf(claim, tally, { groupIds: author?.groupIds ?? [], answered });
    const { parent: parentId = null, author: authorId = '' } = before ?? {};
    if (before) this.#count(countKeysOf({ parentId, authorId }, before), -1);
    this.#count(countKeysOf(claim, placed), 1);
    this.#errands.set(['tally', claimId], dutyOf(claim, tally));
    this.#places.move(claimId, before, placed);
  }

  async #isAnswered(claimId: string): Promise<boolean> {
    const coming = this.#known.incoming('response').some(({ subjectId }) => subjectId === claimId);
    return coming || (await this.#known.source.responsesTo(claimId)).length > 0;
  }

  #count(keys: readonly (readonly string[])[], by: number): void {
    for (const key of keys) this.#counts.add(key, by);
  }

  /** Counts how far sources bring those who gave them: taken out as they were, put in as they are. */
  async #countSources(): Promise<void> {
    const evidence = groupByClaim(this.#known.incoming('evidence'));
    const recognitions = groupByClaim(this.#known.incoming('recognition'));
    const claimIds = new Set([...evidence.keys(), ...recognitions.keys()]);
    await Promise.all(
      [...claimIds].map(async (claimId) => {
        const [sources, recognised] = await Promise.all([
          this.#known.source.evidenceOf(claimId),
          this.#known.source.recognitionsOf(claimId),
        ]);
        this.#countStages(sources, recognised, -1);
        this.#countStages(
          changed(sources, evidence.get(claimId)),
          changed(recognised, recognitions.get(claimId)),
          1,
        );
      }),
    );
  }

  #countStages(
    sources: readonly Evidence[],
    recognitions: readonly Recognition[],
    by: number,
  ): void {
    for (const source of sources) {
      const stages = stagesOfSource(source, recognitions);
      for (const stage of stages) this.#counts.add([stageKey(stage), source.participantId], by);
    }
  }
}

/** Records as they will be, each once. */
function changed<T extends AnyRecord>(before: readonly T[], incoming: readonly T[] = []) {
  return [...new Map([...before, ...incoming].map((each) => [each.id, each])).values()];
}

function groupByClaim<T extends Evidence | Recognition>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of records) groups.set(each.claimId, [...(groups.get(each.claimId) ?? []), each]);
  return groups;
}
