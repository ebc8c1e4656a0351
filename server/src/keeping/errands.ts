import type { Errand } from '@entente/elements/adapters/toolbox.js';
import type { RecordType } from '@entente/elements/model.js';
import { sql, type RawBuilder } from 'kysely';
import { rowsOf, type Parts } from './statement.js';

/** What waits for somebody, or does not any more, as it changes together. */
export class Errands {
  readonly #changes = new Map<string, Errand | undefined>();

  set(of: readonly [type: RecordType, id: string], errand: Errand | undefined): void {
    this.#changes.set(JSON.stringify(of), errand);
  }

  /** Writes them, as parts of one statement. */
  writes(consultation: string): Parts {
    const changes = [...this.#changes];
    const over = changes.flatMap(([of, errand]) => (errand ? [] : [JSON.parse(of) as Of]));
    const coming = changes.flatMap(([, errand]) => (errand ? [errand] : []));
    return {
      ...(over.length > 0 && { over: removal(consultation, over) }),
      ...(coming.length > 0 && { errands: arrival(consultation, coming) }),
    };
  }
}

type Of = readonly [type: string, id: string];

function removal(consultation: string, over: readonly Of[]): RawBuilder<unknown> {
  const types = over.map(([type]) => type);
  const ids = over.map(([, id]) => id);
  return sql`
    delete from errand using unnest(${types}::text[], ${ids}::text[]) as gone (type, id)
    where errand.consultation = ${consultation}
      and errand.type = gone.type and errand.id = gone.id`;
}

function arrival(consultation: string, coming: readonly Errand[]): RawBuilder<unknown> {
  const rows = coming.map(({ of: [type, id], personId: person, dueAt }) => ({
    ...{ type, id, person },
    due: dueAt === undefined ? null : Date.parse(dueAt),
  }));
  return sql`
    insert into errand (consultation, type, id, person, due)
    select ${consultation}, type, id, person, due
    from ${rowsOf(rows, 'type text, id text, person text, due bigint')}
    on conflict (consultation, type, id) do update
    set person = excluded.person, due = excluded.due`;
}
