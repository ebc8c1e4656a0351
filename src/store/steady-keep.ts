import { MemoryKeep, type Keep } from './keep.js';

/**
 * The place to keep things in, as far as it can be had: while its code does not come, the memory of this
 * page, so that nobody is kept from acting. What lies there moves as soon as the code is here.
 */
export function steady(load: () => Promise<Keep>): () => Promise<Keep> {
  const memory = new MemoryKeep();
  return async () => {
    const keep = await load().catch(() => memory);
    if (keep !== memory) await move(memory, keep);
    return keep;
  };
}

async function move(memory: Keep, keep: Keep): Promise<void> {
  for (const [key, value] of await memory.entries('')) {
    await memory.delete(key);
    await keep.set(key, value);
  }
}
