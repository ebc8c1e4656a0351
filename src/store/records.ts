import type { AnyRecord, RecordOf, RecordType } from '../model/record.js';
import type { Cell } from './cell.js';
import { IndexCells } from './index-cells.js';
import { Table, type RowListener } from './table.js';

type Tables = { readonly [T in RecordType]?: Table<RecordOf<T>> };

/** The types of records that belong to one claim and are asked for by it. */
export type OfClaim = 'paraphrase' | 'challenge' | 'evidence' | 'assessment' | 'recognition';

const ofClaim: ReadonlySet<RecordType> = new Set<OfClaim>([
  'paraphrase',
  'challenge',
  'evidence',
  'assessment',
  'recognition',
]);

/** The types of records that are asked for as a whole: there are few of each on a page. */
const listed: ReadonlySet<RecordType> = new Set<RecordType>([
  'challenge',
  'decision',
  'group',
  'nomination',
  'paraphrase',
  'report',
  'stance',
]);

/** What this page knows: a table per type of record, and the few indexes that elements read. */
export class Records {
  readonly #tables: Tables = {};
  readonly #children = new IndexCells<RecordOf<'claim'>>((claim) => claim.parentId ?? '');
  readonly #pending = new IndexCells<RecordOf<'claim'>>(({ status }) =>
    status === 'pending' ? '' : null,
  );
  readonly #unfounded = new IndexCells<RecordOf<'tally'>>(({ support, evidenceFor }) =>
    support === 'challenged' && evidenceFor === 0 ? '' : null,
  );
  readonly #disclosures = new IndexCells<RecordOf<'disclosure'>>((row) => row.participantId);
  readonly #responses = new IndexCells<RecordOf<'response'>>((row) => row.subjectId);
  readonly #all = new Map<RecordType, IndexCells<RecordOf<RecordType>>>();
  readonly #byClaim = new Map<RecordType, IndexCells<RecordOf<OfClaim>>>();

  /** The table of one type, made when it is first asked for. */
  table<T extends RecordType>(type: T): Table<RecordOf<T>> {
    const tables = this.#tables as Record<string, Table<RecordOf<T>> | undefined>;
    return (tables[type] ??= new Table<RecordOf<T>>(
      this.#listenerOf(type) as RowListener<RecordOf<T>>,
    ));
  }

  cell<T extends RecordType>(type: T, id: string): Cell<RecordOf<T> | undefined> {
    return this.table(type).cell(id);
  }

  get<T extends RecordType>(type: T, id: string): RecordOf<T> | undefined {
    return this.table(type).get(id);
  }

  /** The known replies of a claim, oldest known first; of `null`, the known roots. */
  childrenOf(parentId: string | null): Cell<readonly string[]> {
    return this.#children.cell(parentId ?? '');
  }

  /** The known claims that wait for a facilitator. */
  pendingClaims(): Cell<readonly string[]> {
    return this.#pending.cell('');
  }

  /** The known claims for which evidence was asked, and none was brought. */
  unfoundedClaims(): Cell<readonly string[]> {
    return this.#unfounded.cell('');
  }

  /** The disclosures of a participant: none or one. */
  disclosuresOf(participantId: string): Cell<readonly string[]> {
    return this.#disclosures.cell(participantId);
  }

  /** The official answers to a claim or a joint statement. */
  responsesTo(subjectId: string): Cell<readonly string[]> {
    return this.#responses.cell(subjectId);
  }

  /** All groups of the consultation. */
  groups(): Cell<readonly string[]> {
    return this.idsOfAll('group');
  }

  /** The ids of all known records of a type: of one of those that are listed. */
  idsOfAll(type: RecordType): Cell<readonly string[]> {
    return this.#allOf(type).cell('');
  }

  /** The ids of one type of record that belong to a claim. */
  idsOf(type: OfClaim, claimId: string): Cell<readonly string[]> {
    return this.#indexOf(type).cell(claimId);
  }

  /** Takes what the backend says, newest revision first come. */
  confirm(records: readonly AnyRecord[]): void {
    for (const record of records) this.table(record.type).confirm(record);
  }

  /** Shows what a command is predicted to change. */
  predict(commandId: string, records: readonly AnyRecord[]): void {
    for (const record of records) this.table(record.type).predict(commandId, record);
  }

  /** Takes a prediction back. */
  retract(commandId: string): void {
    const tables = Object.values(this.#tables) as unknown as Table<RecordOf<RecordType>>[];
    for (const table of tables) table.retract(commandId);
  }

  #indexOf(type: OfClaim): IndexCells<RecordOf<OfClaim>> {
    let index = this.#byClaim.get(type);
    if (!index) this.#byClaim.set(type, (index = new IndexCells((row) => row.claimId)));
    return index;
  }

  #allOf(type: RecordType): IndexCells<RecordOf<RecordType>> {
    let index = this.#all.get(type);
    if (!index) this.#all.set(type, (index = new IndexCells(() => '')));
    return index;
  }

  /** Keeps the indexes of a type up to date. They are made with the table, so none misses a row. */
  #listenerOf(type: RecordType): RowListener<never> {
    const indexes: { readonly update: RowListener<never> }[] = [];
    if (listed.has(type)) indexes.push(this.#allOf(type));
    if (type === 'claim') indexes.push(this.#children, this.#pending);
    if (type === 'tally') indexes.push(this.#unfounded);
    if (type === 'disclosure') indexes.push(this.#disclosures);
    if (type === 'response') indexes.push(this.#responses);
    if (ofClaim.has(type)) indexes.push(this.#indexOf(type as OfClaim));
    return (before, after) => {
      for (const { update } of indexes) update(before, after);
    };
  }
}
