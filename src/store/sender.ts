import type { Outcome } from '../adapters/contract.js';
import { AdapterError, isAdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';
import type { AnyRecord } from '../model/record.js';
import type { Typed } from './drafts.js';
import type { KeptOutbox } from './kept-outbox.js';
import type { Unsent } from './outbox.js';
import { refusalOf, type Refusal } from './refusal.js';

/** What sending needs from the store. */
export interface SenderHost {
  /** Who acts now. */
  actorId(): string | null;
  readonly consultationId: string;
  /** What the command is expected to change, shown at once; empty when that cannot be told. */
  predict(command: Command): Promise<readonly AnyRecord[]>;
  show(commandId: string, records: readonly AnyRecord[]): void;
  retract(commandId: string): void;
  send(command: Command): Promise<Outcome>;
  done(command: Command, outcome: Outcome): void;
  /** Whether a card shows what the command makes. */
  isShown(commandId: string): boolean;
  /** Makes a draft again of what was typed. */
  giveBack(unsent: Unsent, refused: Refusal): Promise<void>;
}

/** Codes after which the very same command may still succeed: it waits. */
const waitsAfter: ReadonlySet<string> = new Set([
  'offline',
  'timeout',
  'unavailable',
  'rate-limited',
  'sign-in-required',
  'session-expired',
  'aborted',
]);

/** What an older page did not say of what was refused. */
const unknown: Refusal = { code: 'rule-violation', unmet: null };

/** Commands whose text stays on a card of its own after a refusal, to be put right there and sent. */
const keptWhenRefused: ReadonlySet<Command['type']> = new Set(['postClaim']);

/**
 * Sends commands, shows what they will change before the answer, and takes that back on a refusal.
 *
 * What cannot be sent now waits in the outbox and is tried again with the same id, so that it counts
 * once however often it arrives.
 */
export class Sender {
  readonly #host: SenderHost;
  readonly #outbox: KeptOutbox;
  readonly #sending = new Set<string>();

  constructor(host: SenderHost, outbox: KeptOutbox) {
    this.#host = host;
    this.#outbox = outbox;
  }

  /**
   * Sends a command. Resolves with what it changed, or `null` when it waits for a connection or a
   * sign-in; rejects with the `AdapterError` of a refusal. Refused after it waited, what was `typed` is
   * a draft again.
   */
  async submit(command: Command, typed?: Typed): Promise<Outcome | null> {
    const unsent: Unsent = {
      command,
      consultationId: this.#host.consultationId,
      actorId: this.#host.actorId(),
      givenAt: new Date().toISOString(),
      state: 'sending',
      typed,
    };
    await this.#show(command);
    await this.#outbox.put(unsent);
    return this.#try(unsent);
  }

  /** Brings back what was unsent when the page was left, and shows it again. */
  async restore(): Promise<void> {
    const { consultationId } = this.#host;
    for (const unsent of await this.#outbox.restore(consultationId)) {
      if (unsent.actorId !== this.#host.actorId()) continue;
      await this.#show(unsent.command);
      if (unsent.state === 'refused') await this.#giveBackUnseen(unsent, unsent.refused ?? unknown);
    }
    await this.flush();
  }

  /** Tries all that waits, in the order in which it was given; only what this identity gave. */
  async flush(): Promise<void> {
    for (const { command } of this.#outbox.entries) {
      // Others were sent since: this one may have been taken back meanwhile, here or in another tab.
      const unsent = this.#outbox.get(command.id);
      if (unsent?.state !== 'waiting' || unsent.actorId !== this.#host.actorId()) continue;
      if (await this.#outbox.isTakenBack(unsent)) {
        await this.discard(command.id);
        continue;
      }
      try {
        const outcome = await this.#try(unsent);
        // Still no connection: the rest would only meet the same.
        if (outcome === null) return;
      } catch (error) {
        if (!isAdapterError(error)) throw error;
        // Refused while nobody asked: the outbox or a draft keeps it with the reason, and that is shown.
      }
    }
  }

  /** Takes a waiting or refused command back for good, whichever tab sends next. */
  async discard(commandId: string): Promise<void> {
    this.#host.retract(commandId);
    await this.#outbox.takeBack(commandId);
  }

  async #show(command: Command): Promise<void> {
    const records = await this.#host.predict(command);
    if (records.length > 0) this.#host.show(command.id, records);
  }

  async #try(unsent: Unsent): Promise<Outcome | null> {
    const { command } = unsent;
    if (this.#sending.has(command.id)) return null;
    this.#sending.add(command.id);
    try {
      if (unsent.state !== 'sending') await this.#outbox.put({ ...unsent, state: 'sending' });
      const outcome = await this.#host.send(command);
      this.#host.done(command, outcome);
      await this.#outbox.remove(command.id);
      return outcome;
    } catch (error) {
      return await this.#failed(unsent, error);
    } finally {
      this.#sending.delete(command.id);
    }
  }

  async #failed(unsent: Unsent, thrown: unknown): Promise<null> {
    const error = isAdapterError(thrown)
      ? thrown
      : new AdapterError('protocol-error', 'The answer could not be used.', { cause: thrown });
    const { command } = unsent;
    // Taken back while it was on its way.
    if (!this.#outbox.get(command.id)) return null;
    if (waitsAfter.has(error.code)) {
      await this.#outbox.put({ ...unsent, state: 'waiting', error });
      return null;
    }
    const refused = refusalOf(error);
    if (keptWhenRefused.has(command.type)) {
      await this.#outbox.put({ ...unsent, state: 'refused', error, refused });
      if (unsent.state === 'waiting') await this.#giveBackUnseen(unsent, refused);
    } else {
      // Nobody stands before the form of what had waited: it is empty by now, or gone.
      if (unsent.state === 'waiting') await this.#host.giveBack(unsent, refused);
      await this.#forget(command.id);
    }
    throw error;
  }

  /** After a reload there is no card where the rules no longer allow it, or where it would stand under another. */
  async #giveBackUnseen(unsent: Unsent, refused: Refusal): Promise<void> {
    const { command, typed } = unsent;
    if (!typed || this.#host.isShown(command.id)) return;
    await this.#host.giveBack(unsent, refused);
    await this.#forget(command.id);
  }

  async #forget(commandId: string): Promise<void> {
    this.#host.retract(commandId);
    await this.#outbox.remove(commandId);
  }
}
