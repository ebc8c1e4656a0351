import { answerHeaders } from '@entente/elements/adapters/protocol.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/** Answers with JSON, or says that whoever asks has it already. */
export function answer(request: FastifyRequest, reply: FastifyReply, value: unknown): FastifyReply {
  const body = JSON.stringify(value);
  reply.headers({ 'cache-control': answerHeaders['cache-control'] });
  varyBy(reply, answerHeaders.vary);
  if (request.method === 'POST') return reply.type(json).send(body);
  const tag = tagOf(body);
  reply.header('etag', tag);
  if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(json).send(body);
}

const json = 'application/json; charset=utf-8';

/** The tag of a body: another for every other content. */
export function tagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether a tag is among those that a client says it has. Proxies that compress weaken tags. */
export function isKnown(tags: string | undefined, tag: string): boolean {
  const known = tags?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  return known.includes(tag) || known.includes('*');
}

/** Adds to what the answer depends on. */
export function varyBy(reply: FastifyReply, name: string): void {
  const before = reply.getHeader('vary');
  reply.header('vary', before === undefined ? name : `${String(before)}, ${name}`);
}
