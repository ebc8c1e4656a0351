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
  const { kind, earlier } = view.claim;
  const line = html`<p class="room fine">${t.contribution}</p>`;
  const fold = html`<details class="room fold" inert>
    <summary><span>${t.contribution}</span></summary>
  </details>`;
  const wordings = earlier.length > 0 ? fold : nothing;
  if (kind === 'question') return wordings;
  if (view.own) return html`${wordings} ${line}`;
  const { agree, disagree, unsure } = view.tally;
  const isDrawn = agree + disagree + unsure > 0;
  const bar = isDrawn ? html`<div class="room bar"></div>` : nothing;
  return html`
    ${wordings}
    <div class="stance">
      ${row} ${countsShown(parts) ? bar : line} ${open || !view.scene.writable ? nothing : line}
    </div>
    ${isGrouped(parts) ? fold : nothing}
  `;
}

/** Room for the actions. */
export function actionsRoom(): TemplateResult {
  return html`<div class="room row fine"></div>`;
}
