/** A consultation is open and can be read. */
export class ReadyEvent extends Event {
  static readonly type = 'entente-ready';

  constructor() {
    super(ReadyEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'entente-ready': ReadyEvent;
  }
}
