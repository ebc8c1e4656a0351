/** Lets a method of the browser throw, until what it returns is called. */
export function failing(prototype: object, method: string, error: string): () => void {
  return instead(prototype, method, () => {
    throw new DOMException('As planned.', error);
  });
}

/**
 * A database that does not say that it was opened until it is told to, once; `mend` ends this for
 * those that are opened later.
 */
export function silentOpening() {
  const told: (() => void)[] = [];
  const databases: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  const mend = instead(IDBFactory.prototype, 'open', (...given) => {
    const request = open(...(given as Parameters<IDBFactory['open']>));
    let say: ((event: Event) => unknown) | null = null;
    Object.defineProperty(request, 'onsuccess', {
      set: (listener: typeof say) => {
        say = listener;
      },
    });
    request.addEventListener('success', (event) => {
      databases.push(request.result);
      told.push(() => say?.(event));
    });
    return request;
  });
  return {
    mend,
    /** Now it says so. */
    answer: () => told.forEach((tell) => tell()),
    /** Whether whoever opened it has closed it again. */
    isClosed: () => databases.length > 0 && databases.every(isShut),
  };
}

function isShut(database: IDBDatabase): boolean {
  try {
    database.transaction(database.objectStoreNames[0]!);
    return false;
  } catch {
    return true;
  }
}

function instead(
  prototype: object,
  method: string,
  value: (...given: unknown[]) => unknown,
): () => void {
  const before = Object.getOwnPropertyDescriptor(prototype, method)!;
  Object.defineProperty(prototype, method, { ...before, value });
  return () => void Object.defineProperty(prototype, method, before);
}
