import { html, nothing, type TemplateResult } from 'lit';
import { countsShown, isGrouped, type CardParts } from './card-parts.js';

/*
 * Room for what is on its way, so that nothing moves when it comes. It is as high as one line of any
 * word, which nobody sees or hears.
 */

const row = html`<div class="room row"></div>`;

/** Room for the ballot. */
export function stanceRoom(parts: CardParts): TemplateResult | typeof nothing {
  const { view, open, t } = parts;
  const line = html`<p class="room fine">${t.contribution}</p>`;
  if (view.claim.kind === 'question') return nothing;
  if (view.own) return line;
  const { agree, disagree, unsure } = view.tally;
  const isDrawn = agree + disagree + unsure > 0;
  const bar = isDrawn ? html`<div class="room bar"></div>` : nothing;
  return html`
    <div class="stance">
      ${row} ${countsShown(parts) ? bar : line} ${open || !view.scene.writable ? nothing : line}
    </div>
    ${isGrouped(parts) ? fold(t.contribution) : nothing}
  `;
}

function fold(word: string): TemplateResult {
  return html`<details class="room fold" inert>
    <summary><span>${word}</span></summary>
  </details>`;
}

/** Room for the actions. */
export function actionsRoom(): TemplateResult {
  return html`<div class="room row fine"></div>`;
}
