import { sql, type Selectable } from 'kysely';
import { placesBeyond, placesOf, type Place, type Placed } from './placing.js';
import { inParts } from './rows-at-once.js';
import type { StandingTable, Writing } from './tables.js';

interface Moved {
  readonly claim: string;
  readonly placed: Placed;
}

interface PlacedAt extends Place {
  readonly claim: string;
}

/** Claims that move on lists together. */
export class Places {
  readonly #moved: Moved[] = [];
  readonly #left: PlacedAt[] = [];
  readonly #taken: PlacedAt[] = [];

  /** Notes where a claim was and where it is to be; where nothing differs, nothing is done. */
  move(claim: string, before: Selectable<StandingTable> | undefined, placed: Placed): void {
    if (before && sameText(before, placed)) return;
    const was = before ? placesOf(before) : [];
    const is = placesOf(placed);
    this.#moved.push({ claim, placed });
    this.#left.push(...placesBeyond(was, is).map((place) => ({ claim, ...place })));
    this.#taken.push(...placesBeyond(is, was).map((place) => ({ claim, ...place })));
  }

  async write(tx: Writing, consultation: string): Promise<void> {
    await this.#writeStandings(tx, consultation);
    await inParts(this.#left, (part) =>
      // One search of the index for each place, whatever statistics there are: see `lookups.ts`. Rows
      // stay where they are meanwhile, because nobody else writes in this consultation.
      sql`
        delete from place where ctid = any(array(
          select found.ctid
          from json_to_recordset(${JSON.stringify(part)}::json)
            as gone (list text, key double precision[], claim text)
          cross join lateral (
            select ctid from place
            where consultation = ${consultation} and list = gone.list
              and key = gone.key and claim = gone.claim
            offset 0
          ) as found
        ))`.execute(tx),
    );
    await inParts(this.#taken, (part) =>
      sql`
        insert into place (consultation, list, key, claim)
        select ${consultation}, list, key, claim
        from json_to_recordset(${JSON.stringify(part)}::json)
          as taken (list text, key double precision[], claim text)`.execute(tx),
    );
  }

  async #writeStandings(tx: Writing, consultation: string): Promise<void> {
    const rows = this.#moved.map(({ claim, placed }) => ({
      consultation,
      claim,
      ...placed,
      keys: JSON.stringify(placed.keys),
    }));
    await inParts(rows, (part) =>
      tx
        .insertInto('standing')
        .values([...part])
        .onConflict((conflict) =>
          conflict.columns(['consultation', 'claim']).doUpdateSet((eb) => ({
            parent: eb.ref('excluded.parent'),
            author: eb.ref('excluded.author'),
            tags: eb.ref('excluded.tags'),
            scopes: eb.ref('excluded.scopes'),
            stages: eb.ref('excluded.stages'),
            words: eb.ref('excluded.words'),
            keys: eb.ref('excluded.keys'),
          })),
        )
        .execute(),
    );
  }
}

function sameText(before: Placed, after: Placed): boolean {
  return textOf(before) === textOf(after);
}

function textOf({ parent, author, tags, scopes, stages, words, keys }: Placed): string {
  return JSON.stringify([parent, author, tags, scopes, stages, words, keys]);
}
