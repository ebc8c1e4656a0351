import { openKeeper } from '../../../src/keeping/index.js';
import { claim, person } from './keepers.js';

/** A process of its own that contributes until it is killed, and says what it was told is kept. */
const [, , database = 'memory', name = 'one'] = process.argv;
const keeper = await openKeeper({ database });
const adapter = keeper.adapterFor(person('ana'), 'river');
for (let at = 0; ; at++) {
  const { records } = await adapter.submit(claim(`${name}-${at}`));
  if (records.length > 0) console.log(`${name}-${at}`);
}
