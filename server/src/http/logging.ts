import { LogController, type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import type { FastifyServerOptions } from 'fastify';
import { coarse } from './limits/addresses.js';

/** What a log may hold of a fault: where it happened, and not what it was about. */
function faultOf({ name, code, stack = '' }: Partial<FastifyError>) {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: `${name ?? 'unknown'} ${code ?? ''}`, message: '', stack: frames.join('\n') };
}

/**
 * How a server logs: as JSON lines, without anything about a person. The path is logged as the route
 * has it, without ids and without what was searched for; of an address only the network is.
 */
export function loggerFor(
  level: string,
  stream?: { write(line: string): void },
): Exclude<FastifyServerOptions['logger'], undefined> {
  return {
    level,
    ...(stream && { stream }),
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
      res: ({ statusCode }: { readonly statusCode?: number }) => ({ status: statusCode }),
      err: faultOf,
    },
  };
}

const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'none';

/** One line for each request, once it is answered. */
export class AnswersOnly extends LogController {
  override incomingRequest(): void {
    // It will be answered.
  }

  override routeNotFound(): void {
    // It is answered.
  }

  override requestCompleted(
    _error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    request.log.info({
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      network: coarse(request.ip),
    });
  }
}
