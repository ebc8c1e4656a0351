import { AdapterError } from '../errors.js';
import { webAddress } from '../web-address.js';

/**
 * The base of all addresses of a server. It holds nothing but a place: what stands behind `?` or `#`
 * would not reach the paths below it.
 */
export function serverAddress(address: string, base: string): URL {
  const url = webAddress(address, base);
  if (url?.search !== '' || url.hash !== '') {
    throw new AdapterError('invalid', `${address} is not the address of a server.`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
