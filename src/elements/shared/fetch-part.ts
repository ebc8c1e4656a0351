/**
 * Fetches the code of a part. Without a connection it is fetched when there is one again, so that
 * nobody has to ask twice.
 */
export async function fetchPart(load: () => Promise<unknown>): Promise<void> {
  try {
    await load();
  } catch {
    addEventListener('online', () => void fetchPart(load), { once: true });
  }
}
