import { AdapterError } from '../errors.js';
import { toAdapterError } from '../failure.js';

/** The browser has no storage for us: in a private window, a sandboxed frame, or none at all. */
export class StorageDenied extends Error {
  override readonly name = 'StorageDenied';
}

/** Whether there is no room to begin in. */
export function isDenied(error: unknown): boolean {
  return nameOf(error) === 'StorageDenied' || nameOf(error) === 'QuotaExceededError';
}

/** Whether opening failed because a newer page has built a newer database. */
export function isOutdated(error: unknown): boolean {
  return nameOf(error) === 'VersionError';
}

/** Whether a connection was lost under our hands: storage was cleared, or the browser closed it. */
export function isLost(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Whatever a call ended with, as the one error that an adapter may reject with. */
export function storageError(error: unknown, verb: string): AdapterError {
  const isStorage = error instanceof DOMException || error instanceof StorageDenied;
  if (!isStorage) return toAdapterError(error, verb);
  const code = nameOf(error) === 'QuotaExceededError' ? 'storage-full' : 'unavailable';
  return new AdapterError(code, `The database failed: ${String(error)}`, {
    cause: error,
  });
}
