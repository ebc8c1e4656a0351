import { answerHeaders, routes, streamType } from '@entente/elements/adapters/protocol.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Dialogues } from '../dialogues.js';
import { addressKey } from '../limits/addresses.js';
import type { Settings } from '../settings.js';
import { Places } from '../streams/places.js';
import { Streams } from '../streams/streams.js';
import { partOf, pathOf } from './consultation.js';

/** Hints that there is something to fetch, and no more: so nobody needs to say who they are. */
export function streamRoute(
  app: FastifyInstance,
  dialogues: Dialogues,
  { limits }: Settings,
): void {
  const places = new Places(limits);
  const streams = new Streams(dialogues);
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    reply.raw.once('close', places.take(addressKey(request.ip)));
    const id = partOf(request, 'id');
    const before = await dialogues.checkpoint(id);
    if (request.signal.aborted) return reply;
    begin(reply);
    const stream = streams.open(id, reply.raw);
    // It may have changed since a listener who comes back was here, or while this one came.
    const seen = request.headers['last-event-id'] ?? before;
    dialogues.checkpoint(id).then(
      (now) => now === seen || stream.hint(now),
      () => reply.raw.destroy(),
    );
    return reply;
  };
  const { method } = routes.watch;
  app.route({ method, url: pathOf('watch'), exposeHeadRoute: false, handler });
  app.addHook('preClose', (done) => {
    streams.end();
    done();
  });
}

/** From here on the connection is ours, with the headers that everything else set. */
function begin(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': streamType,
    'cache-control': answerHeaders['cache-control'],
    // Asks proxies that gather answers not to.
    'x-accel-buffering': 'no',
    // Once it has ended nothing else comes over this connection, and nobody waits for it.
    connection: 'close',
  });
  reply.raw.flushHeaders();
}
