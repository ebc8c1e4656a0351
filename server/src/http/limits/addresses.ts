import { normalizeIP } from '@fastify/rate-limit';
import { isIPv4 } from 'node:net';

/** Some proxies add the port, which is another one for every connection. */
const withPort = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/;

/** A connection that was cut off meanwhile has no address any more. */
const GONE = '0.0.0.0';

const bare = (address = GONE): string => {
  const [, six, four] = withPort.exec(address) ?? [];
  return six ?? four ?? address;
};

/**
 * What counts as one address: IPv4 written as IPv6 is IPv4, and whoever has one IPv6 address has the
 * whole /64 around it.
 */
export const addressKey = (address: string | undefined): string => normalizeIP(bare(address), 64);

/** An address without the part that tells one household from another: for logs. */
export function coarse(address: string | undefined): string {
  const plain = normalizeIP(bare(address), 48);
  return isIPv4(plain) ? plain.replace(/\.\d+$/, '.0') : plain;
}
