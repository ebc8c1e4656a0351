import { systemClock } from './clock.js';

/**
 * Milliseconds that a database may take to open. One that works takes a fraction of a second even on
 * a slow device; some browsers never answer once their storage is broken.
 */
const openingTime = 3000;

/** What is being opened, or the error that is made of it where that takes too long. */
export function inTime<T>(opening: Promise<T>, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = systemClock.after(openingTime, () => reject(late()));
    void opening.then(resolve, reject).finally(cancel);
  });
}

/** What a request to IndexedDB is answered with. */
export function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(reasonOf(request));
  });
}

/**
 * The end of a transaction, to be asked for as soon as it has begun. Once it is fulfilled, what was
 * written is kept; otherwise none of it is, and the reason is the transaction's own.
 */
export function endOf(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(reasonOf(tx));
  });
}

/** Whoever takes a transaction back leaves no reason in it. */
function reasonOf({ error }: { readonly error: DOMException | null }): DOMException {
  return error ?? new DOMException('It was taken back.', 'AbortError');
}
