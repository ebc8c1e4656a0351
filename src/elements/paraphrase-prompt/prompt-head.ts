import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import type { PromptParts } from './prompt-parts.js';

/** The id of the head, to which the focus is led when what stands below it has changed. */
export const headId = 'head';

/** A title, and beside it what there is to know of time. */
export function promptHead(
  { level, embedded }: PromptParts,
  title: string,
  fine: string | TemplateResult = '',
): TemplateResult | typeof nothing {
  if (embedded) return nothing;
  return html`
    <div class="part-head" id=${headId} tabindex="-1">
      ${heading(level, title)} ${fine === '' ? nothing : html`<p class="fine">${fine}</p>`}
    </div>
  `;
}

/** The way back alone, where nothing else can be done. */
export function closeFoot({ close }: PromptParts): TemplateResult | typeof nothing {
  return close ? html`<div class="foot">${close}</div>` : nothing;
}
