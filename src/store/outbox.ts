import type { AdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { Typed } from './drafts.js';
import type { Keep } from './keep.js';

/** A command on its way: being sent, waiting for a connection or a sign-in, or refused. */
export interface Unsent {
  readonly command: Command;
  readonly consultationId: string;
  /** Who gave it. It is never sent as anybody else. */
  readonly actorId: string | null;
  readonly givenAt: string;
  readonly state: 'sending' | 'waiting' | 'refused';
  /** What it was made from, where somebody typed it in a form. */
  readonly typed?: Typed | undefined;
  /** Why it waits or was refused; not kept over a reload. */
  readonly error?: AdapterError;
}

const prefix = 'outbox/';

/** Commands that no backend has confirmed yet, in the order in which they were given. */
export class Outbox {
  readonly #keep: Promise<Keep>;
  readonly #consultationId: string;
  readonly #entries = new ValueCell<readonly Unsent[]>([]);
  readonly #cells = new Map<string, ValueCell<Unsent | undefined>>();

  constructor(keep: Promise<Keep>, consultationId: string) {
    this.#keep = keep;
    this.#consultationId = consultationId;
  }

  /** All of them. */
  get entries(): Cell<readonly Unsent[]> {
    return this.#entries;
  }

  /** The state of one command; of the record it makes, since both have the same id. */
  cell(commandId: string): Cell<Unsent | undefined> {
    return this.#cellOf(commandId);
  }

  /** Brings back what was unsent when the page was left. */
  async restore(): Promise<readonly Unsent[]> {
    const kept = await (await this.#keep).entries(this.#prefix());
    const known = new Set(this.#entries.value.map(({ command }) => command.id));
    const back = kept.flatMap(([, value]) => {
      const unsent = value as Unsent | null;
      if (!unsent?.command || known.has(unsent.command.id)) return [];
      return [
        { ...unsent, state: unsent.state === 'refused' ? unsent.state : ('waiting' as const) },
      ];
    });
    this.#entries.value = [...back, ...this.#entries.value];
    for (const unsent of back) this.#cellOf(unsent.command.id).value = unsent;
    return back;
  }

  /** Adds or replaces. Resolves once it is kept. */
  async put(unsent: Unsent): Promise<void> {
    const { id } = unsent.command;
    const entries = this.#entries.value;
    const at = entries.findIndex(({ command }) => command.id === id);
    this.#entries.value = at < 0 ? [...entries, unsent] : entries.with(at, unsent);
    this.#cellOf(id).value = unsent;
    await (await this.#keep).set(this.#nameOf(unsent), lastingOf(unsent));
  }

  async remove(commandId: string): Promise<void> {
    const unsent = this.#cells.get(commandId)?.value;
    if (!unsent) return;
    this.#entries.value = this.#entries.value.filter(({ command }) => command.id !== commandId);
    this.#cellOf(commandId).value = undefined;
    this.#cells.delete(commandId);
    await (await this.#keep).delete(this.#nameOf(unsent));
  }

  #cellOf(commandId: string): ValueCell<Unsent | undefined> {
    let cell = this.#cells.get(commandId);
    if (!cell) this.#cells.set(commandId, (cell = new ValueCell<Unsent | undefined>(undefined)));
    return cell;
  }

  #prefix(): string {
    return `${prefix}${JSON.stringify(this.#consultationId)}/`;
  }

  #nameOf({ givenAt, command }: Unsent): string {
    return `${this.#prefix()}${givenAt}/${command.id}`;
  }
}

/** An error holds a stack and a cause: it is of this page only. */
function lastingOf({ command, consultationId, actorId, givenAt, state, typed }: Unsent): Unsent {
  return { command, consultationId, actorId, givenAt, state, typed };
}
