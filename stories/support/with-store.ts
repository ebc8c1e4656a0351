import { ContextProvider } from '@lit/context';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { Backend } from '../../src/adapters/backend.js';
import { FaultAdapter } from '../../src/adapters/fault/fault-adapter.js';
import type { FaultPlan } from '../../src/adapters/fault/plan.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { storeContext } from '../../src/controllers/store-context.js';
import { newId } from '../../src/internal/new-id.js';
import type { Consultation } from '../../src/model/consultation.js';
import type { AnyRecord } from '../../src/model/record.js';
import { DialogueStore } from '../../src/store/dialogue-store.js';
import { MemoryKeep, type Keep } from '../../src/store/keep.js';
import { consultation, records } from './examples.js';
import type { Viewer } from './with-backend.js';

interface Options {
  readonly viewer: Viewer;
  /** Where drafts are kept. */
  readonly keep?: Keep;
  readonly known?: readonly AnyRecord[];
  /** What is different about the consultation. */
  readonly changes?: Partial<Consultation>;
  /** What goes wrong with the backend. */
  readonly plan?: FaultPlan;
  /** What others do once all of it stands. */
  readonly meanwhile?: (memory: MemoryAdapter) => Promise<unknown>;
}

/** A keep that says it lasts, as storage on a device does. */
export const lastingKeep = (): Keep => Object.assign(new MemoryKeep(), { lasting: true });

/** Gives one element a store of its own, without a consultation around it. */
export function withStore(options: Options): Decorator {
  const served = new WeakSet<Element>();
  const serve = (place: Element | undefined): void => {
    if (!(place instanceof HTMLElement) || served.has(place)) return;
    served.add(place);
    const memory = memoryOf(options);
    const store = storeOf(memory, options);
    new ContextProvider(place, { context: storeContext, initialValue: store });
    void begin(store).then(() => options.meanwhile?.(memory));
  };
  return (story) => html`<div ${ref(serve)}>${story()}</div>`;
}

/** As a thread around the element would. */
async function begin(store: DialogueStore): Promise<void> {
  await store.open();
  await store.list({ parentId: null, order: 'number' }).more();
  await store.prepare();
}

function memoryOf({ viewer, known = records, changes = {} }: Options): MemoryAdapter {
  return new MemoryAdapter({
    records: structuredClone([...known]).map((record) =>
      record.type === 'consultation' ? { ...record, ...changes } : record,
    ),
    actor: { roles: ['participant'], ...viewer },
  });
}

function storeOf(
  memory: MemoryAdapter,
  { keep = lastingKeep(), plan = [] }: Options,
): DialogueStore {
  return new DialogueStore({
    source: new Backend(new FaultAdapter(memory, { plan })),
    consultationId: consultation.id,
    keep: () => Promise.resolve(keep),
    writer: newId(),
  });
}
