import type { Dialogues } from '../../src/http/dialogues.js';
import type { Engine } from '../../src/keeping/engine/engine.js';
import { SqlKeeper } from '../../src/keeping/sql-keeper.js';

/** Dialogues of a server that has let go of its database. */
export async function closedDialogues(engine: Engine): Promise<Dialogues> {
  const lent = { ...engine, close: () => Promise.resolve() };
  const keeper = await new SqlKeeper(lent, { clock: Date }).start();
  await keeper.close();
  return keeper;
}

const fail = (): never => {
  throw new TypeError('Nobody thought of this.');
};

/** Dialogues with a mistake in them. */
export const brokenDialogues: Dialogues = {
  adapterFor: fail,
  checkpoint: () => Promise.resolve().then(fail),
  watch: fail,
  recent: () => Promise.resolve().then(fail),
  ready: () => Promise.resolve().then(fail),
};

/** Does something while somebody else has the one connection to the database. */
export async function whileBusy(engine: Engine, work: () => Promise<void>): Promise<void> {
  let finish = (): void => undefined;
  const worked = new Promise<void>((resolve) => (finish = resolve));
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const holding = engine.db.transaction().execute(async () => {
    begin();
    await worked;
  });
  await begun;
  try {
    await work();
  } finally {
    finish();
    await holding;
  }
}
