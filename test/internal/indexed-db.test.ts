import { expect } from '@open-wc/testing';
import { answerTo, endOf } from '../../src/internal/indexed-db.js';
import { deleteDatabase } from '../support/databases.js';

const name = 'test-indexed-db';
const table = 'words';

/** The name of the error that a promise rejects with. */
async function errorOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
}

describe('A request to IndexedDB, and a transaction, as promises', () => {
  let database: IDBDatabase;

  beforeEach(async () => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    database = await answerTo(request);
  });
  afterEach(async () => {
    database.close();
    await deleteDatabase(name);
  });

  function begin(): IDBTransaction {
    return database.transaction(table, 'readwrite');
  }

  it('are answered, one request after the other within one transaction', async () => {
    const tx = begin();
    const end = endOf(tx);
    await answerTo(tx.objectStore(table).add('marsh', 1));
    const answer: unknown = await answerTo(tx.objectStore(table).get(1));
    await end;
    expect(answer).to.equal('marsh');
  });

  it('fail together, for the reason of the request that failed', async () => {
    const tx = begin();
    const end = errorOf(endOf(tx));
    await answerTo(tx.objectStore(table).add('marsh', 1));
    expect(await errorOf(answerTo(tx.objectStore(table).add('meadow', 1)))).to.equal(
      'ConstraintError',
    );
    expect(await end).to.equal('ConstraintError');
    expect(await answerTo(begin().objectStore(table).count())).to.equal(0);
  });

  it('end with an error, and with nothing kept, when the transaction is taken back', async () => {
    const tx = begin();
    const end = errorOf(endOf(tx));
    const added = errorOf(answerTo(tx.objectStore(table).add('marsh', 1)));
    tx.abort();
    expect([await added, await end]).to.deep.equal(['AbortError', 'AbortError']);
    expect(await answerTo(begin().objectStore(table).count())).to.equal(0);
  });
});
