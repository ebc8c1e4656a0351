/** Whether the device says that it has a connection. Where nobody can say, there is one. */
export function isOnline(): boolean {
  return typeof navigator === 'undefined' || (navigator.onLine as boolean | undefined) !== false;
}

/** Calls when the device is online again, and when the page comes back into view. */
export function onAwake(awake: () => void, signal: AbortSignal): void {
  // Node has no such events, and always looks.
  if (typeof addEventListener === 'undefined') return;
  addEventListener('online', awake, { signal });
  addEventListener(
    'visibilitychange',
    ({ target }) => {
      if ((target as Partial<Document> | null)?.visibilityState === 'visible') awake();
    },
    { signal },
  );
}
