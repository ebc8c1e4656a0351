import { exposedHeaders, requestHeaders } from '@entente/elements/adapters/protocol.js';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from './settings.js';

/** Headers that go with every answer, and which pages elsewhere may read one. */
export async function secure(app: FastifyInstance, { origins }: Settings): Promise<void> {
  await app.register(helmet, {
    // An answer is data: should a browser ever show one as a page, nothing in it does anything.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: [...requestHeaders],
    exposedHeaders: [...exposedHeaders],
    // No cookie is ever read, so none needs to be sent.
    credentials: false,
    maxAge: 600,
  });
}
