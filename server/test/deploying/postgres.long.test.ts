import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../commands/cli.js';
import { beginAll, withKeeper } from '../copies/scene.js';
import { verifiedLedger } from '../keeping/support/keepers.js';
import { ownCluster, type Cluster } from '../support/cluster.js';
import { settingsIn, snippetOf, snippetsOf } from './snippets.js';

describe('A database, set up as docs/deploying.md shows it', () => {
  let cluster: Cluster;
  let folder: string;
  let address: string;

  before(async () => {
    cluster = await ownCluster();
    folder = await mkdtemp(join(tmpdir(), 'entente-backup-'));
    const shown = (await snippetsOf('sh'))
      .map(settingsIn)
      .find((each) => 'ENTENTE_DATABASE' in each);
    // The same as it is shown, but for where the database is.
    address = shown!.ENTENTE_DATABASE!.replace('db.internal:5432', new URL(cluster.address).host);
  });
  after(async () => {
    await cluster.remove();
    await rm(folder, { recursive: true });
  });

  const psql = (input: string) =>
    execFileSync('psql', ['--no-psqlrc', '-v', 'ON_ERROR_STOP=1', '-d', cluster.address], {
      input,
    });

  it('is enough for the server, with a role that may do nothing else', async () => {
    psql(await snippetOf('sql'));
    const { code, out, errors } = await run(['migrate'], { ENTENTE_DATABASE: address });
    assert.equal(code, 0, errors);
    assert.equal(out, 'The database is up to date.\n');
  });

  it('is whole again from what pg_dump has kept, and its record verifies', async () => {
    await beginAll(address, ['river']);
    const file = join(folder, 'entente.dump');
    execFileSync('pg_dump', ['--format=custom', '--file', file, '-d', address]);
    psql('create database restored owner entente');
    const restored = address.replace(/entente$/, 'restored');
    execFileSync('pg_restore', ['--exit-on-error', '-d', restored, file]);
    const events = await withKeeper(restored, (keeper) => verifiedLedger(keeper));
    assert.deepEqual(events, await withKeeper(address, (keeper) => verifiedLedger(keeper)));
  });
});
