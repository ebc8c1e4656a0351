import type { FastifyInstance } from 'fastify';
import { openApiText } from '../../openapi.js';

/** The description of the protocol, for people and programs that do not know it yet. */
export function openApiRoute(app: FastifyInstance): void {
  app.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(await openApiText()),
  );
}
