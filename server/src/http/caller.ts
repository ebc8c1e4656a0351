import type { FastifyInstance } from 'fastify';
import { reader, type Caller, type Identity } from '../identity/identity.js';
import type { Rates } from './limits/rates.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, by the sign-in; somebody who only reads until that is known. */
    caller: Caller;
  }
}

/**
 * Finds out who asks, before anything else of a request is read, and counts it. A token that is not
 * accepted counts for the address it came from.
 */
export function knowCallers(app: FastifyInstance, identity: Identity, rates: Rates): void {
  app.addHook('onRequest', async (request) => {
    request.caller = reader;
    try {
      request.caller = await identity.callerOf(request.headers.authorization);
    } catch (error) {
      await rates.strangers(request);
      throw error;
    }
    if (request.caller.actor.id === null) await rates.strangers(request);
    else if (request.method === 'POST') await rates.commands(request);
    else await rates.reads(request);
  });
}
