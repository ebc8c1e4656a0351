import { AdapterError, violationError } from '@entente/elements/adapters/toolbox.js';
import type { Outcome } from '@entente/elements/adapters/contract.js';
import type { AnyRecord, Command } from '@entente/elements/model.js';
import { decide, type Actor } from '@entente/elements/rules.js';
import type { Selectable } from 'kysely';
import { canonicalJson, sha256 } from './canonical.js';
import { seenOf } from './changes.js';
import { factsIn } from './facts.js';
import { storable } from './storable.js';
import type { ReplyTable, Writing } from './tables.js';
import type { Turn } from './turn.js';

/** Does what a command asks in one turn, or throws, and then nothing of it is kept. */
export async function accept(turn: Turn, command: Command, actor: Actor): Promise<Outcome> {
  const { tx, consultation, now, source } = turn;
  const reply = await source.lookups.reply(storable(command.id));
  const digest = sha256(canonicalJson(command));
  if (reply) {
    const records = await again(tx, reply, digest, actor);
    return { records: await seenOf(source, records, actor), repeated: true };
  }
  const decision = await decide(command, factsIn(source, consultation, actor), now);
  if ('violation' in decision) throw violationError(decision.violation);
  const { records } = decision;
  const answered = { command: command.id, actor: actor.id, digest };
  const known = await turn.keep(records, command.id, { reply: answered });
  return { records: await seenOf(known, records, actor), repeated: false };
}

/** The records of the first answer, as they were then; without what was erased since. */
async function again(
  tx: Writing,
  { consultation, seq, ...reply }: Selectable<ReplyTable>,
  digest: string,
  actor: Actor,
): Promise<readonly AnyRecord[]> {
  if (reply.digest !== digest || reply.actor !== actor.id) {
    throw new AdapterError('conflict', 'This id was used for something else.');
  }
  if (seq === null) return [];
  const rows = await tx
    .selectFrom('record_version')
    .select('body')
    .where('consultation', '=', consultation)
    .where('seq', '=', seq)
    .orderBy('place')
    .execute();
  return rows.flatMap(({ body }) => body ?? []);
}
