import { sql, type RawBuilder, type Selectable } from 'kysely';
import { placesBeyond, placesOf, type Place, type Placed } from './placing.js';
import { rowsOf, type Parts } from './statement.js';
import type { StandingTable } from './tables.js';

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

  /** Writes them, as parts of one statement. */
  writes(consultation: string): Parts {
    return {
      ...(this.#moved.length > 0 && { standings: standing(consultation, this.#moved) }),
      ...(this.#left.length > 0 && { left: leaving(consultation, this.#left) }),
      ...(this.#taken.length > 0 && { taken: taking(consultation, this.#taken) }),
    };
  }
}

const placeColumns = 'list text, key double precision[], claim text';

const standingColumns = `claim text, parent text, author text, tags text[], scopes text[],
  stages text[], words text, keys text`;

function standing(consultation: string, moved: readonly Moved[]): RawBuilder<unknown> {
  // As text inside of JSON, so that it is kept to the letter.
  const rows = moved.map(({ claim, placed }) => ({
    ...{ claim, ...placed },
    keys: JSON.stringify(placed.keys),
  }));
  return sql`
    insert into standing
      (consultation, claim, parent, author, tags, scopes, stages, words, keys)
    select ${consultation}, claim, parent, author, tags, scopes, stages, words, keys::json
    from ${rowsOf(rows, standingColumns)}
    on conflict (consultation, claim) do update
    set parent = excluded.parent, author = excluded.author, tags = excluded.tags,
      scopes = excluded.scopes, stages = excluded.stages, words = excluded.words,
      keys = excluded.keys`;
}

/**
 * One search of the index for each place, whatever statistics there are: see `answers.ts`. Rows stay
 * where they are meanwhile, because nobody else writes in this consultation.
 */
function leaving(consultation: string, left: readonly PlacedAt[]): RawBuilder<unknown> {
  return sql`
    delete from place where ctid = any(array(
      select found.ctid
      from ${rowsOf(left, placeColumns)}
      cross join lateral (
        select ctid from place
        where consultation = ${consultation} and list = given.list
          and key = given.key and claim = given.claim
        offset 0
      ) as found
    ))`;
}

function taking(consultation: string, taken: readonly PlacedAt[]): RawBuilder<unknown> {
  return sql`
    insert into place (consultation, list, key, claim)
    select ${consultation}, list, key, claim from ${rowsOf(taken, placeColumns)}`;
}

function sameText(before: Placed, after: Placed): boolean {
  return textOf(before) === textOf(after);
}

function textOf({ parent, author, tags, scopes, stages, words, keys }: Placed): string {
  return JSON.stringify([parent, author, tags, scopes, stages, words, keys]);
}
