import type { Clock } from '../../internal/clock.js';
import type { Command } from '../../model/command.js';
import type { AnyRecord } from '../../model/record.js';
import { decide } from '../../rules/decide.js';
import type { Actor } from '../../rules/facts.js';
import { checkedCommand } from '../checked-command.js';
import type { Outcome } from '../contract.js';
import { AdapterError } from '../errors.js';
import { violationError } from '../violation-error.js';
import { seenOf } from './changes.js';
import type { Reply } from './database.js';
import { factsIn } from './facts.js';
import { note } from './noting.js';
import { Writer } from './writer.js';
import type { Transaction } from './transaction.js';

/** Who asks, where, and by which clock. */
export interface Around {
  readonly consultationId: string;
  readonly actor: Actor;
  readonly clock: Pick<Clock, 'now'>;
  /** The most bytes that are taken. */
  readonly bytes: number;
}

/**
 * Does what a command asks within one transaction, or throws; whoever began the transaction then
 * ends it either way. Two tabs that submit at once wait for each other here.
 */
export async function accept(
  tx: Transaction,
  asked: Command,
  { consultationId, actor, clock, bytes }: Around,
): Promise<Outcome> {
  const command = checkedCommand(asked, bytes);
  const body = JSON.stringify(command);
  const reply = await tx.objectStore('reply').get(command.id);
  if (reply) return { records: await again(tx, reply, body, actor), repeated: true };
  const facts = factsIn(tx, consultationId, actor);
  const decision = await decide(command, facts, new Date(clock.now()));
  if ('violation' in decision) throw violationError(decision.violation);
  const { records } = decision;
  await keep(tx, records);
  await tx.objectStore('reply').put({ id: command.id, actorId: actor.id, body, records });
  return { records: await seenOf(tx, records, actor), repeated: false };
}

async function again(
  tx: Transaction,
  reply: Reply,
  body: string,
  actor: Actor,
): Promise<readonly AnyRecord[]> {
  if (reply.body !== body || reply.actorId !== actor.id) {
    throw new AdapterError('conflict', 'This id was used for something else.');
  }
  return seenOf(tx, reply.records, actor);
}

/** Writes what a command changed. */
export async function keep(tx: Transaction, records: readonly AnyRecord[]): Promise<void> {
  await new Writer(tx, records).write();
  await note(tx, records);
}
