import { openKeeper } from '@entente/server';
import { tsImport } from 'tsx/esm/api';

/** After this many days the deadlines of the sample have all passed. */
const FRESH_DAYS = 10;

const DAY = 86_400_000;

/** The made-up consultation in a database: begun once, and again when somebody asks or it is old. */
export async function openDialogue(database) {
  const { consultationId, sample } = await tsImport('../sample/index.ts', import.meta.url);
  const keeper = await openKeeper({ database });

  async function begin(id) {
    await keeper.importRecords(id, named(id, sample(new Date())));
    return id;
  }

  /** The consultation that was begun last, unless its dates have passed. */
  async function latest() {
    const ids = await keeper.consultationIds();
    const id = ids
      .filter((each) => each.startsWith(consultationId))
      .sort()
      .at(-1);
    if (id === undefined) return begin(consultationId);
    const [expected] = sample(new Date());
    for await (const record of keeper.readRecords(id)) {
      if (record.type !== 'consultation') continue;
      const days = (Date.parse(expected.opensAt) - Date.parse(record.opensAt)) / DAY;
      if (days < FRESH_DAYS) return id;
    }
    return begin(nextId(consultationId));
  }

  let current = await latest();
  return {
    keeper,
    /** The id of the consultation that the page shows. */
    id: () => current,
    /** Begins anew; what was said before stays where it is. */
    async beginAgain() {
      current = await begin(nextId(consultationId));
    },
  };
}

/** Later ids come later in the alphabet. */
const nextId = (first) => `${first}-${new Date().toISOString().replace(/\D/g, '')}`;

const named = (id, records) =>
  records.map((record) => (record.type === 'consultation' ? { ...record, id } : record));
