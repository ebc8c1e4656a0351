import type { Command } from '@entente/elements/model.js';
import { decide, type Actor } from '@entente/elements/rules.js';
import type { Selectable } from 'kysely';
import { sha256 } from './canonical.js';
import { factsIn } from './facts.js';
import type { ErrandTable } from './tables.js';
import type { Turn } from './turn.js';

const theClock: Actor = { id: null, name: '', roles: [], system: true };

/** How many deadlines one turn sees to, so that nobody waits for thousands of them. */
const AT_ONCE = 100;

type Due = Pick<Selectable<ErrandTable>, 'type' | 'id' | 'due'>;

/** Lets happen what the clock brings, and tells whether that was all. */
export async function lapse(turn: Turn): Promise<boolean> {
  const { tx, consultation, now, source } = turn;
  if ((await source.lookups.due()) > now.getTime()) return true;
  const due = await tx
    .selectFrom('errand')
    .select(['type', 'id', 'due'])
    .where('consultation', '=', consultation)
    .where('due', '<=', now.getTime())
    .orderBy('due')
    .limit(AT_ONCE)
    .execute();
  for (const errand of due) await lapseOne(turn, errand);
  return due.length < AT_ONCE;
}

async function lapseOne(turn: Turn, errand: Due): Promise<void> {
  const { tx, consultation, now, source } = turn;
  const command = lapseOf(consultation, errand);
  const decision = await decide(command, factsIn(source, consultation, theClock), now);
  // Said once: what changes nothing now is looked at again when something else changes it.
  await tx
    .updateTable('errand')
    .set({ due: null })
    .where('consultation', '=', consultation)
    .where('type', '=', errand.type)
    .where('id', '=', errand.id)
    .execute();
  if ('records' in decision) await turn.keep(decision.records, command.id);
}

/** The same deadline is the same command, whoever sees it pass. */
function lapseOf(consultation: string, { type, id, due }: Due): Command {
  const commandId = sha256(JSON.stringify(['lapse', consultation, type, id, due])).slice(0, 32);
  return type === 'paraphrase'
    ? { type: 'lapseParaphrase', id: commandId, paraphraseId: id }
    : { type: 'lapseChallenge', id: commandId, claimId: id };
}
