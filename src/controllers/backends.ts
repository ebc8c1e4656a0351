import type { Adapter } from '../adapters/contract.js';
import { devWarning } from '../internal/dev-warning.js';
import { isDevelopment } from '../internal/development.js';
import { pageAddress } from './page-address.js';

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
    return new BrowserAdapter(
      seed === '' ? {} : { seed: async () => (await import('./seed.js')).recordsAt(seed) },
    );
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
