// A process with a server whose database was filled; it ends when nobody needs it any more.
import { demoIdentity, openKeeper, start, usualLimits, usualSettings } from '@entente/server';
import { recordsOf } from '../bench/data/records.ts';
import { nameOf, people } from './people.mjs';

const { database, sizes } = JSON.parse(process.argv[2]);

/** So much that nothing is refused: what is measured is work, not patience. */
const unlimited = {
  readsPerPerson: 1e9,
  commandsPerPerson: 1e9,
  requestsPerAddress: 1e9,
  streamsPerAddress: 1e6,
  streams: 1e6,
};

const keeper = await openKeeper({ database });
for (const claims of sizes) {
  const started = Date.now();
  const id = nameOf(claims);
  await keeper.importRecords(id, recordsOf(id, claims));
  process.send({ kept: claims, seconds: (Date.now() - started) / 1_000 });
}
const server = await start({
  keeper,
  host: '127.0.0.1',
  port: 0,
  identity: demoIdentity(people, {}),
  settings: { ...usualSettings, limits: { ...usualLimits, ...unlimited } },
});
process.once('disconnect', () => void server.stop());
process.send({ address: server.address });
