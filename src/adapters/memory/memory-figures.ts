import type { CoverageFigures, StancesByGroup } from '../../measures/figures.js';
import type { AnyRecord } from '../../model/record.js';
import { countCrowds, countStances } from '../figures.js';
import { MemoryCrowds } from './memory-crowds.js';
import type { MemorySource } from './memory-source.js';
import type { Shelves } from './shelves.js';

/** Counts what the aggregates say. */
export class MemoryFigures {
  readonly #shelves: Shelves;
  readonly #source: MemorySource;
  readonly #crowds: MemoryCrowds;

  constructor(shelves: Shelves, source: MemorySource) {
    this.#shelves = shelves;
    this.#source = source;
    this.#crowds = new MemoryCrowds(shelves, source);
  }

  /** To be told of every record, once it is kept. */
  note(record: AnyRecord): void {
    this.#crowds.note(record);
  }

  coverage(): CoverageFigures {
    return countCrowds(this.#source.groups(), this.#crowds.all());
  }

  stancesOn(claimId: string): StancesByGroup {
    const votes = this.#shelves.on('stance', `about:${claimId}`).map((stance) => ({
      position: stance.position,
      groupIds: this.#source.participant(stance.participantId)?.groupIds ?? [],
    }));
    return countStances(claimId, this.#source.groups(), votes);
  }
}
