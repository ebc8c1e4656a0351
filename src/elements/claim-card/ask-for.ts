import { PanelOpenEvent, PanelRequestEvent, type Panel } from '../../events/panel-events.js';
import type { Relation } from '../../model/claim.js';

/** Asks for a panel under a claim, and has it opened unless the page has something else in mind. */
export function askFor(
  host: HTMLElement,
  claimId: string,
  panel: Panel,
  relation?: Relation,
): void {
  if (!host.dispatchEvent(new PanelRequestEvent(claimId, panel, relation))) return;
  host.dispatchEvent(new PanelOpenEvent(claimId, panel, relation));
}
