/**
 * Something to be said to people who do not see it, in the language of the element that says it.
 *
 * Not for pages: the nearest `entente-consultation` takes it and says it in its one live region.
 */
export class AnnounceEvent extends Event {
  static readonly type = 'entente-announce';

  readonly text: string;

  constructor(text: string) {
    super(AnnounceEvent.type, { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'entente-announce': AnnounceEvent;
  }
}
