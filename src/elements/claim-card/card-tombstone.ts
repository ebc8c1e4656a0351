import { html, nothing, type TemplateResult } from 'lit';
import { standingSign } from '../../styles/signs/standing-signs.js';
import { around } from '../shared/around.js';
import { remark } from '../shared/user-text.js';
import { askFor } from './ask-for.js';
import { cardHead } from './card-head.js';
import type { StandingParts } from './standing-parts.js';

/** A place that stays: what became of the claim, by whom, under which rule, and why. */
export function tombstone(parts: StandingParts): TemplateResult {
  const reply = parts.view.claim.parentId !== null;
  return html`
    <article class="claim tombstone ${reply ? 'reply' : ''}" part="card" aria-labelledby="claim">
      ${cardHead(parts.card)}
      <div class="tomb-text">${words(parts)}${decideAgain(parts)}</div>
    </article>
  `;
}

/** A removal is not the last word: whoever may decide can bring the claim back. */
function decideAgain({ view, t, card }: StandingParts): TemplateResult | typeof nothing {
  const { claim, scene } = view;
  const mayDecide = scene.writable && scene.roles.includes('facilitator');
  if (claim.status !== 'removed' || !mayDecide || card.compact) return nothing;
  const ask = (): void => {
    askFor(card.host, claim.id, 'moderate');
  };
  return html`<p>
    <button type="button" class="text-button" data-panel="moderate" @click=${ask}>
      ${t.decideAgain}
    </button>
  </p>`;
}

function words({ view, t, card, format, lang, linkTo }: StandingParts): TemplateResult {
  const { status, tombstone } = view.claim;
  const date = format.date(tombstone?.at ?? view.claim.createdAt);
  const reason = remark(tombstone?.reason ?? '', card.t, lang);
  if (status === 'removed') {
    const ground = tombstone?.ground ? t.ground[tombstone.ground] : '';
    // In which language a facilitator wrote is not on the record.
    const said = html`<span lang="" dir="auto">${reason}</span>`;
    return around((words) => t.removed(date, ground, words), said);
  }
  if (status === 'merged') {
    const href = linkTo(tombstone?.intoId ?? '');
    const name = view.into?.number ?? t.mergedInto;
    return html`${standingSign('merge')} ${t.merged(date)} <a href=${href}>${name}</a>.`;
  }
  if (!tombstone?.reason) return html`${t.withdrawn(date, '')}`;
  const said = html`<span lang=${view.claim.language} dir="auto">${reason}</span>`;
  return around((words) => t.withdrawn(date, words), said);
}
