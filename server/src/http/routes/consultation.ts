import type { Adapter, CallOptions } from '@entente/elements/adapters/contract.js';
import { routes, type WireVerb } from '@entente/elements/adapters/protocol.js';
import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answer } from '../answer.js';
import type { Dialogues } from '../dialogues.js';

/** What a route has at hand to answer a request with. */
export interface Asked {
  readonly request: FastifyRequest;
  /** The consultation in the path, as whoever asks may see and change it. */
  readonly adapter: Required<Adapter>;
  readonly consultationId: string;
  /** What stands behind the `?`. */
  readonly search: URLSearchParams;
  /** Ends the call when nobody waits for it any more. */
  readonly options: CallOptions;
}

/** The framework names the parts of a path with a colon. */
export const pathOf = (verb: WireVerb): string => routes[verb].path.replace(/\{(\w+)\}/g, ':$1');

/** A part of the path. What no id can hold names nothing. */
export function partOf(request: FastifyRequest, name: string): string {
  const part = (request.params as Readonly<Record<string, string>>)[name] ?? '';
  if (part.includes('\0')) throw new AdapterError('not-found', 'There is no such thing.');
  return part;
}

/** What stands behind the `?`; every parameter of the protocol may be repeated. */
export function searchIn(request: FastifyRequest): URLSearchParams {
  const search = new URLSearchParams(/\?(.*)/s.exec(request.raw.url ?? '')?.[1]);
  // No text that anybody keeps holds it, and no database takes it.
  if ([...search.values()].some((value) => value.includes('\0'))) {
    throw new AdapterError('invalid', 'A parameter holds a NUL.');
  }
  return search;
}

/** Answers a verb with what the adapter of whoever asks says. */
export function onVerb(
  app: FastifyInstance,
  dialogues: Dialogues,
  verb: WireVerb,
  ask: (asked: Asked) => Promise<unknown>,
): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { actor, expiresAt } = request.caller;
    const consultationId = partOf(request, 'id');
    const search = searchIn(request);
    const options = { signal: request.signal };
    const adapter = dialogues.adapterFor({ ...actor, expiresAt }, consultationId);
    try {
      const value = await ask({ request, adapter, consultationId, search, options });
      return await answer(request, reply, value);
    } finally {
      await adapter.close();
    }
  };
  app.route({ method: routes[verb].method, url: pathOf(verb), handler });
}
