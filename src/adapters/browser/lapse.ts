import { newId } from '../../internal/new-id.js';
import type { Command } from '../../model/command.js';
import { decide } from '../../rules/decide.js';
import type { Actor } from '../../rules/facts.js';
import type { Errand } from '../errand.js';
import { keep } from './accept.js';
import { factsIn } from './facts.js';
import type { Transaction } from './transaction.js';

const theClock: Actor = { id: null, name: '', roles: [], system: true };

/** Lets happen what the clock brings: nobody is waited for longer than was said. */
export async function lapse(tx: Transaction, consultationId: string, now: Date): Promise<void> {
  const errands = tx.objectStore('errand');
  const due = await errands.index('due').getAll(IDBKeyRange.upperBound(now.toISOString()));
  const facts = factsIn(tx, consultationId, theClock);
  for (const errand of due) {
    const decision = await decide(lapseOf(errand), facts, now);
    // Said once: what changes nothing now is looked at again when something else changes it.
    await errands.delete(errand.of);
    if ('records' in decision) await keep(tx, decision.records);
  }
}

function lapseOf({ of: [type, id] }: Errand): Command {
  return type === 'paraphrase'
    ? { type: 'lapseParaphrase', id: newId(), paraphraseId: id }
    : { type: 'lapseChallenge', id: newId(), claimId: id };
}
