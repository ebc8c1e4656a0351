import { sql, type RawBuilder } from 'kysely';
import { nameOfQuestion, type Question } from './batch.js';
import { remarks } from './engine/remarks.js';
import { isStorable } from './storable.js';
import type { Reading } from './tables.js';

interface Answer {
  readonly where: string;
  readonly type: string;
  readonly key: string;
  readonly body: unknown;
}

/** What one place answers to `wanted`, in rows of a body and of the order in which they came. */
type Finding = (consultation: string) => RawBuilder<unknown>;

const inRecords =
  (column: string): Finding =>
  (consultation) => sql`
    select body, born from record where consultation = ${consultation}
      and type = wanted.type and ${sql.ref(column)} = wanted.key`;

const places: Readonly<Record<string, Finding>> = {
  id: inRecords('id'),
  about: inRecords('about'),
  by: inRecords('by'),
  other: inRecords('other'),
  waiting: inRecords('waiting'),
  count: (consultation) => sql`
    select to_json(n) as body, 0::bigint as born from list_count
    where consultation = ${consultation} and name = wanted.key`,
  standing: (consultation) => sql`
    select row_to_json(standing) as body, 0::bigint as born from standing
    where consultation = ${consultation} and claim = wanted.key`,
  reply: (consultation) => sql`
    select row_to_json(reply) as body, 0::bigint as born from reply
    where consultation = ${consultation} and command = wanted.key`,
  head: () => sql`
    select row_to_json(consultation_head) as body, 0::bigint as born from consultation_head
    where id = wanted.key`,
  due: () => sql`
    select to_json(due) as body, 0::bigint as born from errand
    where consultation = wanted.key and due is not null order by due limit 1`,
};

/** Answers any number of questions with one statement; gives the bodies by the question's name. */
export async function answersTo(
  db: Reading,
  consultation: string,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const parts = Object.entries(places).flatMap(([where, finding]) => {
    const asked = questions.filter(([place, , key]) => place === where && isStorable(key));
    return asked.length > 0 ? [partOf(where, asked, finding(consultation))] : [];
  });
  const answers = new Map<string, unknown[]>();
  if (parts.length === 0) return answers;
  const { rows } = await sql<Answer>`${sql.raw(remarks.often)}
    select "where", type, key, body from (${sql.join(parts, sql` union all `)}) as answer order by born`.execute(
    db,
  );
  for (const { where, type, key, body } of rows) {
    const name = nameOfQuestion([where, type, key]);
    const bodies = answers.get(name) ?? [];
    answers.set(name, bodies);
    bodies.push(body);
  }
  return answers;
}

/**
 * Where a database has no statistics yet, a plain join may read the whole consultation for a few
 * records. `offset 0` keeps this one what it says: for each question, one search of an index.
 */
function partOf(
  where: string,
  asked: readonly Question[],
  finding: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const types = asked.map(([, type]) => type);
  const keys = asked.map(([, , key]) => key);
  return sql`
    select ${sql.lit(where)} as "where", wanted.type, wanted.key, found.body, found.born
    from unnest(${types}::text[], ${keys}::text[]) as wanted (type, key)
    cross join lateral (${finding} offset 0) as found`;
}
