import type { AdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';
import type { Cell } from './cell.js';
import { ValueCell } from './cell.js';
import type { Typed } from './drafts.js';
import type { Refusal } from './refusal.js';

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
  /** Why it was refused. */
  readonly refused?: Refusal | undefined;
  /** Whether it goes with the page: nobody gave it, or nothing lasts on this device. */
  readonly isFleeting?: boolean;
}

/** Begins the names under which what is unsent in one consultation is kept. */
export function outboxPrefix(consultationId: string): string {
  return `outbox/${JSON.stringify(consultationId)}/`;
}

/** Commands that no backend has confirmed yet, in the order in which they were given. */
export class Outbox {
  readonly #entries = new ValueCell<readonly Unsent[]>([]);
  readonly #cells = new Map<string, ValueCell<Unsent | undefined>>();

  /** All of them. */
  get entries(): Cell<readonly Unsent[]> {
    return this.#entries;
  }

  /** The state of one command; of the record it makes, since both have the same id. */
  cell(commandId: string): Cell<Unsent | undefined> {
    let cell = this.#cells.get(commandId);
    if (!cell) this.#cells.set(commandId, (cell = new ValueCell(this.#find(commandId))));
    return cell;
  }

  /** Says what is unsent now: for `KeptOutbox` alone, which sees to it that this outlasts the page. */
  show(entries: readonly Unsent[]): void {
    this.#entries.value = entries;
    for (const [id, cell] of this.#cells) cell.value = this.#find(id);
  }

  #find(commandId: string): Unsent | undefined {
    return this.#entries.value.find(({ command }) => command.id === commandId);
  }
}
