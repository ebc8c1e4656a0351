import type { AdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';

/**
 * Something that was asked for could not be done.
 *
 * A form says so in any case. A card does, unless the page cancels the event and says it itself.
 */
export class FailureEvent extends Event {
  static readonly type = 'entente-failure';

  readonly error: AdapterError;
  /** The command that failed, when it was one. */
  readonly command: Command | null;

  constructor(error: AdapterError, command: Command | null = null) {
    super(FailureEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.error = error;
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'entente-failure': FailureEvent;
  }
}
