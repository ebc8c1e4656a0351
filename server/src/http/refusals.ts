import {
  AdapterError,
  isAdapterError,
  type ErrorCode,
} from '@entente/elements/adapters/toolbox.js';
import { codeOf, problemOf, type Refusal } from '@entente/elements/adapters/protocol.js';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

/** What an answer needs so that it does nothing, should a browser show it as a page. */
export const inert = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Codes for what the framework refuses before any route sees it. The rest goes by the status. */
const ofFramework: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_HANDLER_TIMEOUT: 'timeout',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'invalid',
};

/** What went wrong, as one of the errors that the protocol knows; a fault of ours stays as it is. */
export function asAdapterError(error: unknown): unknown {
  if (isAdapterError(error)) return error.code === 'aborted' ? ended(error) : error;
  const { code = '', statusCode = 500, message } = error as Partial<FastifyError>;
  if (statusCode >= 500 && !Object.hasOwn(ofFramework, code)) return error;
  const known = ofFramework[code] ?? codeOf(statusCode);
  const asked = known === 'protocol-error' ? 'invalid' : known;
  return new AdapterError(asked, message ?? code, { cause: error });
}

/** A call that was ended from here is to be tried again, at the copy that takes over. */
function ended(cause: Error): AdapterError {
  return new AdapterError('unavailable', 'The server is stopping.', { retryAfter: 1, cause });
}

/** What a failure is answered with. */
export const refusalOf = (error: unknown): Refusal => problemOf(asAdapterError(error));

/** Answers with a problem document. */
export function refuse(reply: FastifyReply, { status, headers, body }: Refusal): FastifyReply {
  return reply.code(status).headers(headers).send(JSON.stringify(body));
}

/** Answers every failure with a problem document, and logs those that are ours. */
export function refuseAll(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.status >= 500) request.log.error({ err: error, req: request }, 'failed');
    return refuse(reply, refusal);
  });
  app.setNotFoundHandler((_request, reply) => refuse(reply, refusalOf(noSuchPlace())));
}

const noSuchPlace = () => new AdapterError('not-found', 'There is nothing at this address.');

/** For what cannot be read as a request to any route, before anything else could set headers. */
export const refuseEarly = (error: FastifyError, _request: unknown, reply: FastifyReply): void => {
  refuse(reply.headers(inert), refusalOf(error));
};
