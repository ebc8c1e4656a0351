import { AdapterError } from '../adapters/errors.js';
import type { AnyRecord } from '../model/record.js';
import { pageAddress } from './page-address.js';

/** The records that a dialogue in the browser starts from; asked for once, when it is begun there. */
export async function recordsAt(address: string): Promise<readonly AnyRecord[]> {
  try {
    const answer = await fetch(new URL(address, pageAddress()));
    if (answer.ok) return (await answer.json()) as readonly AnyRecord[];
    throw new Error(`${address} answered ${answer.status}.`);
  } catch (cause) {
    throw new AdapterError('unavailable', `There are no records at ${address}.`, { cause });
  }
}
