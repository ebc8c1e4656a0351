import type { AnyRecord } from '@entente/elements/model.js';
import { sql } from 'kysely';
import type { LedgerEvent } from './ledger-types.js';
import { rowOf } from './row.js';
import { rowsOf, type Parts } from './statement.js';

/** As text inside of JSON, bodies are kept to the letter. */
const columns = `place integer, type text, id text, revision bigint, body text, about text,
  "by" text, other text, waiting text, salt text`;

/** Records as they are now, and what each of them says in the public record, as parts of one statement. */
export function recordWrites(
  { consultationId, seq }: LedgerEvent,
  records: readonly AnyRecord[],
  salts: readonly string[],
  changedBefore: number,
): Parts {
  const rows = records.map((record, place) => ({ ...rowOf(record), place, salt: salts[place] }));
  return {
    kept: sql`select * from ${rowsOf(rows, columns)}`,
    records: sql`
      insert into record
        (consultation, type, id, revision, body, about, "by", other, waiting, changed)
      select ${consultationId}, type, id, revision, body::json, about, "by", other, waiting,
        ${changedBefore}::bigint + place + 1
      from kept order by place
      on conflict (consultation, type, id) do update
      set revision = excluded.revision, body = excluded.body, about = excluded.about,
        "by" = excluded."by", other = excluded.other, waiting = excluded.waiting,
        changed = excluded.changed`,
    versions: sql`
      insert into record_version (consultation, seq, place, type, id, salt, body)
      select ${consultationId}, ${seq}::bigint, place, type, id, salt, body::json from kept`,
  };
}

/** The event that says so. */
export function eventWrite(event: LedgerEvent): Parts {
  const { consultationId, seq, at, commandId, records, prev, hash } = event;
  return {
    event: sql`
      insert into event (consultation, seq, at, command, marks, prev, hash)
      values (${consultationId}, ${seq}, ${at}, ${commandId}, ${JSON.stringify(records)}, ${prev},
        ${hash})`,
  };
}
