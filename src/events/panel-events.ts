import type { Relation } from '../model/claim.js';

/** What can be opened under a claim. */
export type Panel =
  | 'reply'
  | 'edit'
  | 'evidence'
  | 'add-evidence'
  | 'challenge'
  | 'paraphrases'
  | 'recognise'
  | 'withdraw'
  | 'report'
  | 'moderate';

/**
 * Somebody wants to do something with a claim that needs room: reply, read or bring evidence, report.
 *
 * The thread opens the panel under the claim. Cancel the event to open something else instead.
 */
export class PanelRequestEvent extends Event {
  static readonly type = 'entente-panel-request';

  readonly claimId: string;
  readonly panel: Panel;
  /** What the reply will do, when the control that was used says so. */
  readonly relation: Relation | null;

  constructor(claimId: string, panel: Panel, relation: Relation | null = null) {
    super(PanelRequestEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.claimId = claimId;
    this.panel = panel;
    this.relation = relation;
  }
}

/**
 * A panel is to be opened under a claim: what follows when nobody has cancelled the request.
 *
 * Not for pages: the entry of the claim takes it, or the consultation where there is no claim.
 */
export class PanelOpenEvent extends Event {
  static readonly type = 'entente-panel-open';

  /** Under which claim; `null` for a first contribution, and for the queue of facilitators. */
  readonly claimId: string | null;
  readonly panel: Panel;
  readonly relation: Relation | null;

  constructor(claimId: string | null, panel: Panel, relation: Relation | null = null) {
    super(PanelOpenEvent.type, { bubbles: true, composed: true });
    this.claimId = claimId;
    this.panel = panel;
    this.relation = relation;
  }
}

/**
 * Somebody is done with a panel, or leaves it.
 *
 * Not for pages: the entry closes the panel and puts the focus back.
 */
export class PanelCloseEvent extends Event {
  static readonly type = 'entente-panel-close';

  constructor() {
    super(PanelCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'entente-panel-request': PanelRequestEvent;
    'entente-panel-open': PanelOpenEvent;
    'entente-panel-close': PanelCloseEvent;
  }
}
