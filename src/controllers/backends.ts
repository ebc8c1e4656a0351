import type { Adapter } from '../adapters/contract.js';
import { AdapterError } from '../adapters/errors.js';
import { devWarning } from '../internal/dev-warning.js';
import { isDevelopment } from '../internal/development.js';
import type { AnyRecord } from '../model/record.js';

/**
 * The adapter that a `backend` attribute names: `browser`, the address of a published record, or that of
 * a server, from which everybody reads; who signs people in sets the `adapter` property.
 *
 * `seed` is where a dialogue kept in the browser finds the records that it starts from.
 *
 * For the script tag alone; a page with a backend of its own sets the `adapter` property.
 */
export async function adapterFor(backend: string, seed = ''): Promise<Adapter | undefined> {
  if (backend === 'browser') {
    const { BrowserAdapter } = await import('../adapters/browser/browser-adapter.js');
    return new BrowserAdapter(seed === '' ? {} : { seed: () => recordsAt(seed) });
  }
  if (/\.json(\?|$)/.test(backend)) {
    const { StaticAdapter } = await import('../adapters/static/static-adapter.js');
    return new StaticAdapter(backend, { base: pageAddress() });
  }
  if (/^(https?:\/)?\/|\/$/i.test(backend)) {
    const { HttpAdapter } = await import('../adapters/http/http-adapter.js');
    return new HttpAdapter({ url: backend, base: pageAddress() });
  }
  if (isDevelopment && backend !== '') {
    const known =
      '"browser", an address that ends with .json, or one that begins with https:// or /';
    devWarning('unknown-backend', `backend="${backend}" names none; write ${known}.`);
  }
  return undefined;
}

/** Where the page comes from; in a frame that was written by another page, where that one does. */
function pageAddress(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}

async function recordsAt(address: string): Promise<readonly AnyRecord[]> {
  try {
    const answer = await fetch(new URL(address, pageAddress()));
    if (answer.ok) return (await answer.json()) as readonly AnyRecord[];
    throw new Error(`${address} answered ${answer.status}.`);
  } catch (cause) {
    throw new AdapterError('unavailable', `There are no records at ${address}.`, { cause });
  }
}
