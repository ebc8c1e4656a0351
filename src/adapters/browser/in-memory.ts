import { systemClock } from '../../internal/clock.js';
import { newId } from '../../internal/new-id.js';
import type { Adapter } from '../contract.js';
import { MemoryAdapter } from '../memory/memory-adapter.js';
import { recordsOf, somebody } from './base.js';
import type { BrowserOptions } from './browser-adapter.js';

/** Keeps the dialogue until the page is left, where the browser gives no storage. */
export async function inMemory(
  { seed = [], clock = systemClock, actor = somebody(newId()) }: BrowserOptions,
  tell: () => void,
): Promise<Required<Adapter>> {
  const memory = new MemoryAdapter({
    records: await recordsOf(seed),
    actor,
    clock,
    capabilities: { keepsOnDevice: false },
  });
  memory.watch(tell);
  return memory;
}
