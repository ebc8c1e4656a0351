import { AdapterError } from '../errors.js';
import { webAddress } from '../web-address.js';

/** The address of a published record: on the page's own origin, unless another is allowed. */
export function recordAddress(address: string, base: string, otherOrigin: boolean): URL {
  const url = webAddress(address, base);
  if (!url) {
    throw new AdapterError('invalid', `${address} is not the address of a published record.`);
  }
  if (!otherOrigin && url.origin !== new URL(base).origin) {
    throw new AdapterError('invalid', `${url.origin} is not where this page comes from.`);
  }
  return url;
}
