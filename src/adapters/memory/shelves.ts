import { recordTypes, type AnyRecord, type RecordOf, type RecordType } from '../../model/record.js';
import { FactBase } from '../../rules/fact-base.js';
import type { Actor, Facts } from '../../rules/facts.js';

/** Where a record can be found, beside its type and id. */
function shelvesOf(record: AnyRecord): readonly string[] {
  switch (record.type) {
    case 'claim':
      return [`under:${record.parentId ?? ''}`, `by:${record.authorId}`, ...waiting(record.status)];
    case 'stance':
    case 'assessment':
    case 'recognition':
      return [`about:${record.claimId}`];
    case 'challenge':
    case 'evidence':
      return [`about:${record.claimId}`, `by:${record.participantId}`];
    case 'paraphrase':
      return [
        `about:${record.claimId}`,
        `by:${record.participantId}`,
        ...(record.status === 'offered' && !record.removed ? ['offered'] : []),
      ];
    case 'link':
      return [`about:${record.fromId}`, `about:${record.toId}`];
    case 'decision':
      return [`about:${record.subjectId}`];
    case 'response':
      return [`about:${record.subjectId}`];
    case 'disclosure':
      return [`by:${record.participantId}`];
    case 'report':
      return record.status === 'open' ? ['open'] : [];
    default:
      return [];
  }
}

function waiting(status: RecordOf<'claim'>['status']): readonly string[] {
  return status === 'held' || status === 'pending' ? ['waiting'] : [];
}

type Shelf = Map<string, AnyRecord>;

/** The facts, and beside them what pages are made of: everything under, about or by something. */
export class Shelves {
  readonly #facts = new FactBase();
  readonly #shelves = new Map<string, Shelf>();

  /** What the rules may ask when somebody acts. */
  factsFor(actor: Actor): Facts {
    return this.#facts.factsFor(actor);
  }

  get<T extends RecordType>(type: T, id: string): RecordOf<T> | undefined {
    return this.#facts.get(type, id);
  }

  all<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    return this.#facts.all(type);
  }

  /** All records, by type. */
  everything(): readonly AnyRecord[] {
    return recordTypes.flatMap((type): readonly AnyRecord[] => this.#facts.all(type));
  }

  /** What stands on one shelf, in the order in which it came. */
  on<T extends RecordType>(type: T, shelf: string): readonly RecordOf<T>[] {
    return [...(this.#shelves.get(`${type}:${shelf}`)?.values() ?? [])] as RecordOf<T>[];
  }

  /** Keeps a record in place of the one that had its id. */
  put(record: AnyRecord): void {
    const { type, id } = record;
    const before: AnyRecord | undefined = this.#facts.get<RecordType>(type, id);
    this.#facts.put([record]);
    const now = shelvesOf(record);
    for (const name of before ? shelvesOf(before) : []) {
      if (!now.includes(name)) this.#shelves.get(`${type}:${name}`)?.delete(id);
    }
    for (const name of now) shelfIn(this.#shelves, `${type}:${name}`).set(id, record);
  }
}

function shelfIn(shelves: Map<string, Shelf>, name: string): Shelf {
  const shelf: Shelf = shelves.get(name) ?? new Map<string, AnyRecord>();
  shelves.set(name, shelf);
  return shelf;
}
