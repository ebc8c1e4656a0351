import { AdapterError } from '@entente/elements/adapters/toolbox.js';
import { sql } from 'kysely';
import { remarks } from './engine/remarks.js';
import { isStorable } from './storable.js';
import type { Head, Reading, Writing } from './tables.js';

/** The place after the last change. */
export function checkpointOf({ epoch, changed }: Pick<Head, 'epoch' | 'changed'>): string {
  return `${epoch}.${changed}`;
}

/** Where a checkpoint stands, if it is of this consultation and nothing since went by unnoted. */
export function placeOf(checkpoint: string, { epoch, changed, floor }: Head): number | undefined {
  const [name, place = '', ...rest] = checkpoint.split('.');
  const at = Number(place);
  const isKnown = place !== '' && Number.isInteger(at) && at >= floor && at <= changed;
  return name === epoch && rest.length === 0 && isKnown ? at : undefined;
}

/** A consultation as a whole, and whether the clock has something to say about it. */
export async function readHead(
  db: Reading,
  id: string,
  now: number,
): Promise<Head & { readonly isDue: boolean }> {
  const head = !isStorable(id)
    ? undefined
    : await db
        .selectFrom('consultation_head')
        .selectAll()
        .select((eb) =>
          eb
            .exists(
              eb
                .selectFrom('errand')
                .select('id')
                .where('consultation', '=', id)
                .where('due', '<=', now),
            )
            .as('isDue'),
        )
        .where('id', '=', id)
        .executeTakeFirst();
  if (!head) throw unknown(id);
  return { ...head, isDue: head.isDue === true };
}

/**
 * Begins somebody's turn to write in a consultation. What is asked from now on is answered as soon as
 * nobody else writes there, and as things stand then: `Lookups.head` tells how.
 */
export async function lockHead(tx: Writing, id: string): Promise<void> {
  if (!isStorable(id)) throw unknown(id);
  await sql`${sql.raw(remarks.often + remarks.unheard)}
    select 1 as locked from consultation_head where id = ${id} for update`.execute(tx);
}

export function unknown(id: string): AdapterError {
  return new AdapterError('not-found', `There is no consultation ${id}.`);
}
