import { BrowserAdapter } from '../../src/adapters/browser/index.js';
import type { Person, Seed, Stage } from '../../src/conformance/index.js';
import { newId } from '../../src/internal/new-id.js';
import { deleteDatabase } from './databases.js';
import { FakeClock } from './fake-clock.js';

/** A browser adapter on stage, in a database of its own, with every way around its front door. */
export function browserStage(seed: Seed): Stage {
  const clock = new FakeClock(seed.now);
  const name = `conformance-${newId()}`;
  let open: BrowserAdapter[] = [];

  function handle(actor: Person): BrowserAdapter {
    const adapter = new BrowserAdapter({ actor, name, clock, seed: seed.records });
    open.push(adapter);
    return adapter;
  }

  async function closeAll(): Promise<void> {
    await Promise.all(open.map((adapter) => adapter.close()));
    open = [];
  }

  async function visitor(): Promise<BrowserAdapter> {
    const adapter = handle({ id: null, name: '', roles: [] });
    await adapter.open(seed.consultationId);
    return adapter;
  }

  return {
    handle,
    put: async (records) => (await visitor()).importRecords(records),
    read: async () => (await visitor()).exportRecords(),
    advance(milliseconds) {
      clock.advance(milliseconds);
    },
    restart: closeAll,
    async dispose() {
      await closeAll();
      await deleteDatabase(`${name}:${seed.consultationId}`);
    },
  };
}
