import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { FastifyInstance } from 'fastify';
import type { Identity } from '../../identity/identity.js';

/** Everybody one can be, with what to sign in by, where all of them are made up. */
export function peopleRoute(app: FastifyInstance, { people }: Identity): void {
  app.get('/people', async (_request, reply) => {
    if (!people) throw new AdapterError('not-found', 'The people here are real.');
    return reply.header('cache-control', 'no-store').send({ people });
  });
}
