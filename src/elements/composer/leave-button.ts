import { html, nothing, type TemplateResult } from 'lit';
import type { ComposerParts } from './composer-parts.js';

/** Leaves a panel, with the draft kept. A composer that stands by itself cannot be left. */
export function leaveButton({ t, act }: ComposerParts): TemplateResult | typeof nothing {
  if (!act.leave) return nothing;
  return html`<button type="button" class="text-button" @click=${act.leave}>
    ${t.saveAndLeave}
  </button>`;
}
