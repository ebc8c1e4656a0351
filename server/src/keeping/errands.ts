import type { Errand } from '@entente/elements/adapters/toolbox.js';
import type { RecordType } from '@entente/elements/model.js';
import { sql } from 'kysely';
import { inParts } from './rows-at-once.js';
import type { Writing } from './tables.js';

/** What waits for somebody, or does not any more, as it changes together. */
export class Errands {
  readonly #changes = new Map<string, Errand | undefined>();

  set(of: readonly [type: RecordType, id: string], errand: Errand | undefined): void {
    this.#changes.set(JSON.stringify(of), errand);
  }

  async write(tx: Writing, consultation: string): Promise<void> {
    const over = [...this.#changes].flatMap(([of, errand]) => (errand ? [] : [of]));
    await inParts(over, (part) =>
      remove(
        tx,
        consultation,
        part.map((of) => JSON.parse(of) as [string, string]),
      ),
    );
    const rows = [...this.#changes.values()]
      .filter((errand) => errand !== undefined)
      .map(({ of: [type, id], personId, dueAt }) => ({
        consultation,
        type,
        id,
        person: personId,
        due: dueAt === undefined ? null : Date.parse(dueAt),
      }));
    await inParts(rows, (part) =>
      tx
        .insertInto('errand')
        .values([...part])
        .onConflict((conflict) =>
          conflict.columns(['consultation', 'type', 'id']).doUpdateSet((eb) => ({
            person: eb.ref('excluded.person'),
            due: eb.ref('excluded.due'),
          })),
        )
        .execute(),
    );
  }
}

async function remove(
  tx: Writing,
  consultation: string,
  over: readonly (readonly [type: string, id: string])[],
): Promise<void> {
  const types = over.map(([type]) => type);
  const ids = over.map(([, id]) => id);
  await sql`
    delete from errand using unnest(${types}::text[], ${ids}::text[]) as gone (type, id)
    where errand.consultation = ${consultation}
      and errand.type = gone.type and errand.id = gone.id`.execute(tx);
}
