import { html, nothing, type TemplateResult } from 'lit';
import { countsShown, isGrouped, isSeen, type CardParts, type Foot } from './card-parts.js';

/*
 * Room for what is on its way, so that nothing moves when it comes. It is as high as one line of any
 * word, which nobody sees or hears.
 */

/** Room for whatever stands below the words. */
export function room(parts: CardParts): Foot {
  const { t, view } = parts;
  const { kind, earlier } = view.claim;
  const line = html`<p class="room fine">${t.contribution}</p>`;
  const fold = html`<details class="room fold" inert>
    <summary><span>${t.contribution}</span></summary>
  </details>`;
  const isVotedOn = kind !== 'question' && !view.own;
  return {
    earlier: earlier.length > 0 ? fold : nothing,
    views: isVotedOn ? viewsRoom(parts, line) : kind === 'question' ? nothing : line,
    groups: isVotedOn && isGrouped(parts) ? fold : nothing,
    actions: isSeen(parts) ? html`<div class="room row fine"></div>` : nothing,
  };
}

function viewsRoom(parts: CardParts, line: TemplateResult): TemplateResult {
  const { tally, scene } = parts.view;
  const { agree, disagree, unsure } = tally;
  const bar = agree + disagree + unsure > 0 ? html`<div class="room bar"></div>` : nothing;
  return html`
    <div class="stance">
      <div class="room row"></div>
      ${countsShown(parts) ? bar : line}${scene.open || !scene.writable ? nothing : line}
    </div>
  `;
}
