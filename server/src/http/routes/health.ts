import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { FastifyInstance } from 'fastify';
import type { Dialogues } from '../dialogues.js';

/** For whatever starts, watches and replaces processes. Neither says anything of what is kept. */
export function healthRoutes(app: FastifyInstance, dialogues: Dialogues): void {
  let isStopping = false;
  app.addHook('preClose', (done) => {
    isStopping = true;
    done();
  });
  const quiet = { logLevel: 'warn' } as const;
  app.get('/health/live', quiet, () => ({ status: 'live' }));
  app.get('/health/ready', quiet, async (_request, reply) => {
    if (isStopping) throw new AdapterError('unavailable', 'The server is stopping.');
    await dialogues.ready();
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
}
