import { MemoryAdapter } from '@entente/elements/adapters/memory.js';
import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { AnyRecord } from '@entente/elements/model.js';
import type { Actor } from '@entente/elements/rules.js';
import type { Dialogues } from '../../src/http/dialogues.js';

/** One dialogue in memory, where a test is about the routes and not about what keeps it. */
export interface MemoryDialogues extends Dialogues {
  readonly adapter: MemoryAdapter;
  /** Makes the health check fail. */
  break(): void;
}

const somebody: Actor = { id: null, name: '', roles: [] };

export function memoryDialogues(
  consultationId: string,
  records: readonly AnyRecord[],
): MemoryDialogues {
  const adapter = new MemoryAdapter({ records: structuredClone([...records]) });
  let isBroken = false;
  const here = (id: string): MemoryAdapter => {
    if (id === consultationId) return adapter;
    throw new AdapterError('not-found', `There is no consultation ${id}.`);
  };
  const checkpoint = async (id: string): Promise<string> =>
    (await here(id).handle(somebody).open(id)).checkpoint;
  return {
    adapter,
    adapterFor({ expiresAt = null, ...actor }, id = consultationId) {
      const handle = here(id).handle(actor);
      const open = handle.open.bind(handle);
      return Object.assign(handle, {
        open: async (...args: Parameters<typeof open>) => {
          const opened = await open(...args);
          return { ...opened, session: { ...opened.session, expiresAt } };
        },
      });
    },
    checkpoint,
    recent: () => Promise.reject(new AdapterError('not-supported', 'There are no feeds here.')),
    watch: (id, listener) => here(id).watch(() => void checkpoint(id).then(listener)),
    ready: () =>
      isBroken
        ? Promise.reject(new AdapterError('unavailable', 'The database is away.'))
        : Promise.resolve(),
    break: () => void (isBroken = true),
  };
}
