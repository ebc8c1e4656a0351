import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { atomOf, urnOf } from '../../feeds/atom.js';
import type { RecentWishes } from '../../keeping/keeper.js';
import { isKnown, tagOf } from '../answer.js';
import type { Dialogues } from '../dialogues.js';
import type { Settings } from '../settings.js';
import { partOf } from './consultation.js';

/** How many entries a feed has. */
const ENTRIES = 50;

/** What was contributed last: to a consultation, under one claim, by one person. */
export function feedRoutes(app: FastifyInstance, dialogues: Dialogues, { base }: Settings): void {
  const feed = (path: string, wishesOf: (part: string) => RecentWishes): void => {
    app.get(`/consultations/:id${path}/feed.atom`, async (request, reply) => {
      const id = partOf(request, 'id');
      const part = path === '' ? '' : partOf(request, 'part');
      const recent = await dialogues.recent(id, wishesOf(part), ENTRIES);
      const self = base + (request.raw.url ?? '').slice(base.length).replace(/\?.*$/s, '');
      const place = { id: urnOf(id, 'feed', path, part), self, about: part };
      return send(request, reply, atomOf(recent, place));
    });
  };
  feed('', () => ({}));
  feed('/claims/:part', (about) => ({ about }));
  feed('/participants/:part', (by) => ({ by }));
}

/** The same for everybody, so that whatever stands between may keep it for a moment. */
function send(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  const tag = tagOf(text);
  reply.headers({ etag: tag, 'cache-control': 'public, max-age=60' });
  if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type('application/atom+xml; charset=utf-8').send(text);
}
