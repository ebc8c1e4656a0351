import type { RecordOf, RecordType } from '@entente/elements/model.js';
import type { Selectable } from 'kysely';
import { answersTo } from './answers.js';
import { Batch } from './batch.js';
import { countName } from './counts.js';
import type { KeyColumn } from './row.js';
import type { Head, Reading, ReplyTable, StandingTable } from './tables.js';

/** Finds what is kept of one consultation by its keys: all that is asked at once with one query. */
export class Lookups {
  readonly #db: Reading;
  readonly #consultation: string;
  readonly #batch: Batch<readonly unknown[]>;

  constructor(db: Reading, consultation: string) {
    this.#db = db;
    this.#consultation = consultation;
    this.#batch = new Batch((questions) => answersTo(db, consultation, questions), []);
  }

  async get<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined> {
    const [found] = await this.#batch.load('id', type, id);
    // The question names the type.
    return found as RecordOf<T> | undefined;
  }

  /** The records of a type with a key, in the order in which they came. */
  async on<T extends RecordType>(
    type: T,
    column: KeyColumn,
    key: string,
  ): Promise<readonly RecordOf<T>[]> {
    const found = await this.#batch.load(column, type, key);
    return found as readonly RecordOf<T>[];
  }

  /** Every record of a type, for types of which there are few. */
  async all<T extends RecordType>(type: T): Promise<readonly RecordOf<T>[]> {
    const rows = await this.#db
      .selectFrom('record')
      .select('body')
      .where('consultation', '=', this.#consultation)
      .where('type', '=', type)
      .orderBy('born')
      .execute();
    return rows.map(({ body }) => body as RecordOf<T>);
  }

  /** What a record was from some event on, oldest first; `null` where its words were erased. */
  async versionsFrom(type: RecordType, id: string, seq: number) {
    const rows = await this.#db
      .selectFrom('record_version')
      .select('body')
      .where('consultation', '=', this.#consultation)
      .where('type', '=', type)
      .where('id', '=', id)
      .where('seq', '>=', seq)
      .orderBy('seq')
      .execute();
    return rows.map(({ body }) => body);
  }

  /** One of the counts that are kept along; 0 for what was never counted. */
  async count(key: readonly string[]): Promise<number> {
    const [n = 0] = await this.#batch.load('count', '', countName(key));
    return n as number;
  }

  /** What lists say of a claim. */
  async standing(claimId: string): Promise<Selectable<StandingTable> | undefined> {
    const [found] = await this.#batch.load('standing', '', claimId);
    return found as Selectable<StandingTable> | undefined;
  }

  /** Whether a command was answered, and how. */
  async reply(command: string): Promise<Selectable<ReplyTable> | undefined> {
    const [found] = await this.#batch.load('reply', '', command);
    return found as Selectable<ReplyTable> | undefined;
  }

  /** The consultation as a whole, if it is there. */
  async head(): Promise<Head | undefined> {
    const [found] = await this.#batch.load('head', '', this.#consultation);
    return found as Head | undefined;
  }

  /** When the clock has something to say next, in milliseconds since 1970. */
  async due(): Promise<number> {
    const [next = Infinity] = await this.#batch.load('due', '', this.#consultation);
    return next as number;
  }
}
