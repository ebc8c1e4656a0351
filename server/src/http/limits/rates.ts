import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../settings.js';
import { addressKey } from './addresses.js';

/** Counts one request, and refuses it when there were too many. */
export type Count = (request: FastifyRequest) => Promise<void>;

/** What is counted: what somebody reads, what they do, and what nobody in particular asks. */
export interface Rates {
  readonly reads: Count;
  readonly commands: Count;
  readonly strangers: Count;
}

/** How many people and addresses are remembered; the one that was not there for longest goes first. */
const REMEMBERED = 50_000;

/**
 * Limits by the minute. Somebody who is signed in is counted as a person, wherever they are, so that
 * a hall full of people behind one address is not taken for one. Everybody else is counted by address.
 */
export async function countRates(app: FastifyInstance, limits: Limits): Promise<Rates> {
  await app.register(rateLimit, { global: false, cache: REMEMBERED, timeWindow: 60_000 });
  const byPerson = ({ caller }: FastifyRequest): string => caller.actor.id ?? '';
  const byAddress = ({ ip }: FastifyRequest): string => addressKey(ip);
  const count = (max: number, keyGenerator: (request: FastifyRequest) => string): Count => {
    const check = app.createRateLimit({ max, keyGenerator });
    return async (request) => {
      const found = await check(request);
      if (!found.isAllowed && found.isExceeded) throw tooMany(found.ttlInSeconds);
    };
  };
  return {
    reads: count(limits.readsPerPerson, byPerson),
    commands: count(limits.commandsPerPerson, byPerson),
    strangers: count(limits.requestsPerAddress, byAddress),
  };
}

/** What somebody is answered who asks too often. */
export function tooMany(retryAfter: number): AdapterError {
  return new AdapterError('rate-limited', 'That is too often.', { retryAfter });
}
