import { conformanceCases, type ConformanceReport } from '@entente/elements/conformance.js';
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { beginAll, withKeeper } from '../copies/scene.js';
import { startCopy } from '../copies/copy.js';
import { serverDatabase } from '../keeping/support/engines.js';
import { seed } from '../keeping/support/keepers.js';
import { describeOnServer } from '../keeping/support/server.js';
import { run } from './cli.js';

const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'olu', 'nia'];

/** Why a case does not run where nothing may be changed. */
const reasons = /^(no such beginning|(no submit|no hook \w+)(, .*)?)$/;

await describeOnServer('entente conformance, with a token for each person', (server) => {
  const { address: database } = serverDatabase(server);
  before(async () => {
    await beginAll(database, ['river']);
    await withKeeper(database, (keeper) => keeper.importRecords('elsewhere', knowingNia()));
  });

  it('proves what only reads, on a server that makes no stages', async (test) => {
    const copy = await startCopy(database);
    const tokens = people.flatMap((person) => ['--token', `${person}=demo.${person}`]);
    const { code, out, errors } = await run(['conformance', copy.address, '--json', ...tokens]);
    assert.equal(await copy.stop(), 0);
    const { cases, passed, failed } = JSON.parse(out) as ConformanceReport;
    test.diagnostic(`${String(passed)} of ${String(cases.length)} cases only read`);
    const wrong = cases.filter(({ reason }) => reason !== null && !reasons.test(reason));
    assert.deepEqual(wrong, [], errors);
    assert.deepEqual([code, failed, cases.length], [0, 0, conformanceCases.length]);
    assert.ok(passed > 30, `${String(passed)} passed`);
  });
});

/** Another consultation, in which somebody takes part who has written nothing in the first. */
function knowingNia() {
  const [consultation] = seed.records.filter(({ type }) => type === 'consultation');
  const [participant] = seed.records.filter(({ type }) => type === 'participant');
  return [
    { ...consultation, id: 'elsewhere' },
    { ...participant, id: 'nia', name: 'Nia', groupIds: [] },
  ];
}
