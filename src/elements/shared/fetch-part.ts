/**
 * Fetches the code of a part. Without a connection it is fetched when there is one again, so that
 * nobody has to ask twice.
 */
export function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  return load().catch(
    () =>
      new Promise((resolve) => {
        addEventListener('online', () => resolve(fetchPart(load)), { once: true });
      }),
  );
}
