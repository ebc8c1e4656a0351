import type { Clock } from '../../internal/clock.js';
import { newId } from '../../internal/new-id.js';
import type { Command } from '../../model/command.js';
import type { Consultation } from '../../model/consultation.js';
import type { AnyRecord } from '../../model/record.js';
import { decide } from '../../rules/decide.js';
import type { Actor } from '../../rules/facts.js';
import { stopIfAborted } from '../aborted.js';
import { AdapterError } from '../errors.js';
import { violationError } from '../violation-error.js';
import { ChangeLog } from './change-log.js';
import { ClaimLists } from './claim-lists.js';
import { Deadlines } from './deadlines.js';
import { MemoryFigures } from './memory-figures.js';
import { MemorySource } from './memory-source.js';
import { Shelves } from './shelves.js';

interface Receipt {
  readonly body: string;
  readonly actorId: string | null;
  readonly records: readonly AnyRecord[];
}

/** What came of a command. */
export interface Accepted {
  readonly records: readonly AnyRecord[];
  readonly repeated: boolean;
}

const theClock: Actor = { id: null, name: '', roles: [], system: true };

/** One dialogue in memory, shared by everybody who takes part in it. */
export class MemoryBase {
  readonly shelves = new Shelves();
  readonly source = new MemorySource(this.shelves);
  readonly lists = new ClaimLists(this.shelves, this.source);
  readonly figures = new MemoryFigures(this.shelves, this.source);
  readonly log = new ChangeLog(newId());
  readonly #clock: Pick<Clock, 'now'>;
  readonly #deadlines = new Deadlines();
  readonly #receipts = new Map<string, Receipt>();
  readonly #listeners = new Set<() => void>();
  /** Commands are decided one after the other, each on what the one before left. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(records: readonly AnyRecord[], clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
    for (const record of records) {
      this.shelves.put(record);
      this.#deadlines.note(record);
    }
  }

  consultation(id: string): Consultation | undefined {
    return this.shelves.get('consultation', id);
  }

  /** Lets happen what the clock brings, so that no answer is older than a deadline. */
  async settle(): Promise<void> {
    const due = this.#deadlines.due(this.#clock.now());
    // A call that came a moment before may have taken what is due, and be about it still.
    if (due.length === 0) await this.#last;
    else
      await this.#inTurn(async () => {
        for (const command of due) await this.#lapse(command);
      });
  }

  /** Does what a command asks, once, however often it is sent. */
  submit(command: Command, actor: Actor, signal?: AbortSignal): Promise<Accepted> {
    return this.#inTurn(async () => {
      stopIfAborted('submit', signal);
      const body = JSON.stringify(command);
      const receipt = this.#receipts.get(command.id);
      if (receipt) return repeat(receipt, body, actor);
      const decision = await decide(
        command,
        this.shelves.factsFor(actor),
        new Date(this.#clock.now()),
      );
      if ('violation' in decision) throw violationError(decision.violation);
      const { records } = decision;
      this.put(records);
      this.#receipts.set(command.id, { body, actorId: actor.id, records });
      return { records, repeated: false };
    });
  }

  /** Keeps records as they are, past the rules: for imports, and for what has no command. */
  put(records: readonly AnyRecord[]): void {
    if (records.length === 0) return;
    for (const record of records) {
      this.shelves.put(record);
      this.figures.note(record);
      this.#deadlines.note(record);
    }
    for (const record of records) this.#refreshLists(record);
    this.log.add(records);
    queueMicrotask(() => {
      for (const listener of [...this.#listeners]) listener();
    });
  }

  watch(listener: () => void): () => void {
    // The same function may watch twice, and stop once.
    const own = () => {
      if (this.#listeners.has(own)) listener();
    };
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #lapse(command: Command): Promise<void> {
    const now = new Date(this.#clock.now());
    const decision = await decide(command, this.shelves.factsFor(theClock), now);
    if ('records' in decision) this.put(decision.records);
  }

  /** Tells the lists of every claim whose place or choice a record may change. */
  #refreshLists(record: AnyRecord): void {
    if (record.type === 'participant') {
      const claims = this.shelves.on('claim', `by:${record.id}`);
      for (const claim of claims) this.lists.refresh(claim);
      return;
    }
    const id = record.type === 'response' ? record.subjectId : record.id;
    const concerns = ['claim', 'tally', 'response'].includes(record.type);
    const claim = concerns && this.source.claim(id);
    if (claim) this.lists.refresh(claim);
  }
}

function repeat(receipt: Receipt, body: string, actor: Actor): Accepted {
  if (receipt.body !== body || receipt.actorId !== actor.id) {
    throw new AdapterError('conflict', 'This id was used for something else.');
  }
  return { records: receipt.records, repeated: true };
}
