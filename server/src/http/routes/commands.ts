import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { Command } from '@entente/elements/model.js';
import type { FastifyInstance } from 'fastify';
import type { Dialogues } from '../dialogues.js';
import { onVerb } from './consultation.js';

/**
 * Commands. Who acts is known from the sign-in alone; the adapter checks the body, and drops all that
 * is no part of a command.
 */
export function commandRoutes(app: FastifyInstance, dialogues: Dialogues): void {
  // Nothing of a body is read from somebody who is not signed in.
  app.addHook('onRequest', (request, _reply, done) => {
    const isNobody = request.caller.actor.id === null;
    done(isNobody ? new AdapterError('sign-in-required', 'Nobody is signed in.') : undefined);
  });
  // What has come in whole is done, whether anybody still waits for the answer or not: no signal.
  onVerb(app, dialogues, 'submit', ({ request, adapter }) =>
    adapter.submit(request.body as Command),
  );
}
