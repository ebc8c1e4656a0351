import { seenBy, seenClaim } from '@entente/elements/adapters/toolbox.js';
import type { Claim, Consultation, Participant } from '@entente/elements/model.js';
import { unknown } from './head.js';
import { Source } from './source.js';
import type { Reading } from './tables.js';

/** Whose contributions are wanted: all, those by one person, or the replies to one claim. */
export interface RecentWishes {
  readonly by?: string;
  readonly about?: string;
}

/** What was contributed last, as everybody may read it. */
export interface Recent {
  readonly consultation: Consultation;
  /** Newest first, and none that is no longer there to be read. */
  readonly claims: readonly Claim[];
  readonly authors: ReadonlyMap<string, Participant>;
}

const everybody = { id: null, roles: [] };

/** The newest contributions, by one look along an index. */
export async function recentIn(
  db: Reading,
  consultationId: string,
  { by, about }: RecentWishes,
  most: number,
): Promise<Recent> {
  const source = new Source(db, consultationId);
  const consultation = await source.lookups.get('consultation', consultationId);
  if (!consultation) throw unknown(consultationId);
  let query = db
    .selectFrom('record')
    .select('body')
    .where('consultation', '=', consultationId)
    .where('type', '=', 'claim')
    .where('waiting', 'is', null);
  if (by !== undefined) query = query.where('by', '=', by);
  if (about !== undefined) query = query.where('about', '=', about);
  const rows = await query.orderBy('born', 'desc').limit(most).execute();
  const claims = rows.flatMap(({ body }) => {
    const claim = body.type === 'claim' ? seenClaim(everybody, body) : undefined;
    return claim?.tombstone === null ? [claim] : [];
  });
  const ids = [...new Set(claims.map(({ authorId }) => authorId))];
  const people = await Promise.all(ids.map((id) => source.participant(id)));
  const authors = people.flatMap((person) => {
    const seen = person && seenBy(everybody, person);
    return seen?.type === 'participant' ? [[seen.id, seen] as const] : [];
  });
  return { consultation, claims, authors: new Map(authors) };
}
