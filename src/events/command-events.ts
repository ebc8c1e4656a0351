import type { Command } from '../model/command.js';
import type { AnyRecord } from '../model/record.js';

/**
 * Somebody is about to do something: post, take a stance, restate, bring evidence.
 *
 * Dispatched before anything is stored or sent. Cancel it, and nothing happens; a page that feeds
 * elements by properties listens to it to act itself. `command.type` tells what it is.
 */
export class CommandRequestEvent extends Event {
  static readonly type = 'entente-command-request';

  readonly command: Command;

  constructor(command: Command) {
    super(CommandRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.command = command;
  }
}

/** A command was accepted by the backend, and these records changed. */
export class CommandDoneEvent extends Event {
  static readonly type = 'entente-command-done';

  readonly command: Command;
  readonly records: readonly AnyRecord[];

  constructor(command: Command, records: readonly AnyRecord[]) {
    super(CommandDoneEvent.type, { bubbles: true, composed: true });
    this.command = command;
    this.records = records;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'entente-command-request': CommandRequestEvent;
    'entente-command-done': CommandDoneEvent;
  }
}
