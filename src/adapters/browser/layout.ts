import type { StoreName } from './database.js';

/** The version of the layout. Whatever is added to what follows is a new version. */
export const VERSION = 2;

interface Layout {
  /** Without it, keys stand beside what they are the keys of. */
  readonly key?: string;
  readonly indexes?: Readonly<Record<string, string | string[]>>;
}

const byId = { key: 'id' };

/** Every question that is asked of a store has its index here. */
const layouts: Readonly<Record<StoreName, Layout>> = {
  consultation: byId,
  group: byId,
  participant: byId,
  disclosure: { key: 'id', indexes: { person: 'participantId' } },
  claim: { key: 'id', indexes: { author: 'authorId' } },
  tally: { key: 'id', indexes: { places: 'places' } },
  stance: byId,
  paraphrase: {
    key: 'id',
    indexes: { claim: ['claimId', 'participantId'], person: 'participantId' },
  },
  challenge: { key: 'id', indexes: { claim: 'claimId', person: 'participantId' } },
  evidence: { key: 'id', indexes: { claim: 'claimId' } },
  assessment: { key: 'id', indexes: { claim: 'claimId' } },
  recognition: { key: 'id', indexes: { claim: 'claimId' } },
  nomination: byId,
  report: { key: 'id', indexes: { subject: ['status', 'subjectId'] } },
  decision: { key: 'id', indexes: { subject: 'subjectId' } },
  link: { key: 'id', indexes: { from: 'fromId', to: 'toId' } },
  'joint-statement': byId,
  signature: byId,
  response: { key: 'id', indexes: { subject: 'subjectId' } },
  commitment: byId,
  errand: { key: 'of', indexes: { person: 'personId', due: 'dueAt', gate: 'paraphraseId' } },
  count: {},
  change: { key: 'of', indexes: { seq: 'seq' } },
  reply: byId,
  state: {},
  self: {},
};

/** Every store: transactions span all of them. */
export const storeNames = Object.keys(layouts) as StoreName[];

/** Builds what a database lacks: all of a new one, and of an older one what came later. */
export function build({ result: database, transaction }: IDBOpenDBRequest): void {
  for (const [name, { key, indexes = {} }] of Object.entries(layouts)) {
    const store = database.objectStoreNames.contains(name)
      ? transaction?.objectStore(name)
      : database.createObjectStore(name, key ? { keyPath: key } : {});
    for (const [index, path] of Object.entries(indexes)) {
      if (store?.indexNames.contains(index)) continue;
      // A place is one of many that a claim has.
      store?.createIndex(index, path, { multiEntry: index === 'places' });
    }
  }
}
