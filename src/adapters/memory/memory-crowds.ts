import type { Participant } from '../../model/participant.js';
import type { AnyRecord } from '../../model/record.js';
import type { Crowd, Stage } from '../figures.js';
import { stagesOfSource } from '../standing.js';
import type { MemorySource } from './memory-source.js';
import type { Shelves } from './shelves.js';

/**
 * People counted by the groups they name, at each stage. Everybody is counted once; after that, only
 * those whom a record may have moved.
 */
export class MemoryCrowds {
  readonly #shelves: Shelves;
  readonly #source: MemorySource;
  readonly #crowds = new Map<string, Crowd>();
  /** The crowds in which each person is counted. */
  readonly #counted = new Map<string, readonly string[]>();
  /** Who may have moved; `undefined` as long as nobody was counted. */
  #moved: Set<string> | undefined;

  constructor(shelves: Shelves, source: MemorySource) {
    this.#shelves = shelves;
    this.#source = source;
  }

  /** To be told of every record, once it is kept. */
  note(record: AnyRecord): void {
    for (const id of this.#moved ? this.#movedBy(record) : []) this.#moved?.add(id);
  }

  all(): readonly Crowd[] {
    const moved = this.#moved ?? this.#shelves.all('participant').map(({ id }) => id);
    for (const id of moved) {
      const person = this.#source.participant(id);
      if (person) this.#count(person);
    }
    this.#moved = new Set();
    return [...this.#crowds.values()];
  }

  #movedBy(record: AnyRecord): readonly string[] {
    switch (record.type) {
      case 'participant':
        return [record.id];
      case 'claim':
        return [record.authorId];
      case 'tally':
        return this.#authorOf(record.id);
      case 'response':
        return this.#authorOf(record.subjectId);
      case 'evidence':
        return [record.participantId];
      case 'recognition':
        return this.#source.evidenceOf(record.claimId).map((source) => source.participantId);
      default:
        return [];
    }
  }

  #authorOf(claimId: string): readonly string[] {
    const claim = this.#source.claim(claimId);
    return claim ? [claim.authorId] : [];
  }

  #count({ id, groupIds }: Participant): void {
    for (const key of this.#counted.get(id) ?? []) this.#add(key, -1);
    const named = [...new Set(groupIds)].sort();
    const keys = this.#stagesOf(id).map((stage) => JSON.stringify([stage, ...named]));
    for (const key of keys) this.#add(key, 1);
    this.#counted.set(id, keys);
  }

  #add(key: string, by: number): void {
    const [stage, ...groupIds] = JSON.parse(key) as [Stage, ...string[]];
    const people = (this.#crowds.get(key)?.people ?? 0) + by;
    this.#crowds.set(key, { stage, groupIds, people });
  }

  #stagesOf(id: string): readonly Stage[] {
    const reached = new Set<Stage>(['present']);
    for (const claim of this.#shelves.on('claim', `by:${id}`)) {
      if (claim.status === 'published' || claim.status === 'merged') reached.add('speaking');
      if ((this.#source.tally(claim.id)?.heard ?? 0) > 0) reached.add('heard');
      if (this.#source.responsesTo(claim.id).length > 0) reached.add('answered');
    }
    for (const source of this.#shelves.on('evidence', `by:${id}`)) {
      const recognitions = this.#source.recognitionsOf(source.claimId);
      for (const stage of stagesOfSource(source, recognitions)) reached.add(stage);
    }
    return [...reached];
  }
}
