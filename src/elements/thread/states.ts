import { html, type TemplateResult } from 'lit';
import type { ThreadMessages } from '../../i18n/sections/thread.js';

/** Rules where lines will be, and a sentence for those who do not see them. */
export function skeleton(t: ThreadMessages): TemplateResult {
  return html`
    <p class="vh">${t.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <i class="short"></i><i></i><i></i><i class="mid"></i>
    </div>
  `;
}

/** Nothing to show: why, and what would be a good beginning. */
export function blank(
  t: ThreadMessages,
  act: { readonly clear: () => void } | { readonly write: () => void },
): TemplateResult {
  if ('clear' in act) {
    return html`
      <div class="blank">
        <p>${t.emptyFiltered}</p>
        <button type="button" class="button" @click=${act.clear}>${t.clear}</button>
      </div>
    `;
  }
  return html`
    <slot name="empty">
      <div class="blank">
        <p><b>${t.emptyTitle}</b></p>
        <p>${t.emptyText}</p>
        <button type="button" class="button" @click=${act.write}>${t.write}</button>
      </div>
    </slot>
  `;
}
