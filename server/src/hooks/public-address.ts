import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's on the internet, or not for strangers to reach from here. */
const closed: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only what is given out is open, and of that not what leads back into IPv4 or nowhere. */
const open6: readonly (readonly [string, number])[] = [['2000::', 3]];
const closed6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function listOf(networks: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6') {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}

const closedFour = listOf(closed, 'ipv4');
const openSix = listOf(open6, 'ipv6');
const closedSix = listOf(closed6, 'ipv6');

/** Whether an address is one on the internet: not of this machine, its network, or its provider. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closedFour.check(address, 'ipv4');
    case 6:
      return openSix.check(address, 'ipv6') && !closedSix.check(address, 'ipv6');
    default:
      return false;
  }
}
