import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** A rule, a title, and beside it what it comes to in one line. With an id, it can take the focus. */
export function partHead(
  level: number,
  title: unknown,
  fine: unknown = nothing,
  id = '',
): TemplateResult {
  return html`
    <div class="part-head" id=${id || nothing} tabindex=${id === '' ? nothing : '-1'}>
      ${heading(level, title)} ${fine === nothing ? nothing : html`<p class="fine">${fine}</p>`}
    </div>
  `;
}
