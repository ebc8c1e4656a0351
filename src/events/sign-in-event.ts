/** Somebody must sign in, or sign in again, before they can go on. The page does it; nothing is lost. */
export class SignInRequestEvent extends Event {
  static readonly type = 'entente-sign-in-request';

  /** Whether somebody was signed in before. */
  readonly again: boolean;

  constructor(again: boolean) {
    super(SignInRequestEvent.type, { bubbles: true, composed: true });
    this.again = again;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'entente-sign-in-request': SignInRequestEvent;
  }
}
