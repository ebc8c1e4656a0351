import { AdapterError, violationError } from '@entente/elements/adapters/toolbox.js';
import type { Outcome } from '@entente/elements/adapters/contract.js';
import type { AnyRecord, Command } from '@entente/elements/model.js';
import { decide, type Actor } from '@entente/elements/rules.js';
import type { Selectable } from 'kysely';
import { canonicalJson, sha256 } from './canonical.js';
import { seenOf } from './changes.js';
import { factsIn } from './facts.js';
import { Source } from './source.js';
import { storable } from './storable.js';
import type { ReplyTable, Writing } from './tables.js';
import type { Turn } from './turn.js';

/** Does what a command asks in one turn, or throws, and then nothing of it is kept. */
export async function accept(turn: Turn, command: Command, actor: Actor): Promise<Outcome> {
  const { tx, consultation, now } = turn;
  const reply = await replyTo(tx, consultation, storable(command.id));
  const digest = sha256(canonicalJson(command));
  if (reply) {
    const records = await again(tx, reply, digest, actor);
    return { records: await seenBy(turn, records, actor), repeated: true };
  }
  const decision = await decide(command, factsIn(tx, consultation, actor), now);
  if ('violation' in decision) throw violationError(decision.violation);
  const seq = await turn.keep(decision.records, command.id);
  await tx
    .insertInto('reply')
    .values({ consultation, command: command.id, actor: actor.id, digest, seq })
    .execute();
  return { records: await seenBy(turn, decision.records, actor), repeated: false };
}

function seenBy({ tx, consultation }: Turn, records: readonly AnyRecord[], actor: Actor) {
  return seenOf(new Source(tx, consultation), records, actor);
}

export async function replyTo(
  tx: Writing,
  consultation: string,
  command: string,
): Promise<Selectable<ReplyTable> | undefined> {
  return tx
    .selectFrom('reply')
    .selectAll()
    .where('consultation', '=', consultation)
    .where('command', '=', command)
    .executeTakeFirst();
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
