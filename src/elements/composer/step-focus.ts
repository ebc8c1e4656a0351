import type { ReactiveController } from 'lit';
import type { Host } from '../../controllers/store-controller.js';
import { focusInto } from '../shared/focus-into.js';
import { nowId } from './step-list.js';

type Drawn = Host & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Keeps the focus on the heading of the open step when another step opens by itself: a kept draft or
 * an answer of the rules can arrive after the composer was opened, and the heading goes with its step.
 */
export class StepFocus implements ReactiveController {
  readonly #host: Drawn;
  /** Stays set while no step is drawn, as when the rules are being asked again. */
  #isDue = false;

  constructor(host: Drawn) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isDue ||= this.#host.shadowRoot?.activeElement?.id === nowId;
  }

  hostUpdated(): void {
    const { renderRoot, shadowRoot } = this.#host;
    const heading = renderRoot.querySelector<HTMLElement>(`#${nowId}`);
    if (!this.#isDue || !heading) return;
    this.#isDue = false;
    // What went wrong, or was sent, may have taken the focus meanwhile, and keeps it.
    if (!shadowRoot?.activeElement) focusInto(heading);
  }
}
