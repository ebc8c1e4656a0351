import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { claimSign } from '../../styles/signs/claim-signs.js';
import { heading } from '../shared/heading.js';
import type { CardParts } from './card-parts.js';

/** Number and kind, or the relation to what is answered: what others cite, and a link to it. */
export function cardHead(parts: CardParts): TemplateResult {
  const { view, t, linkTo, level } = parts;
  const { claim } = view;
  const number =
    claim.number === ''
      ? nothing
      : html`<a class="claim-no" href=${linkTo(claim.id)}
          ><span class="vh">${t.contribution}</span>${claim.number}</a
        >`;
  return heading(level, html`${number} ${kindOf(parts)}`, 'claim', 'claim-kind');
}

function kindOf({ view, t, linkTo }: CardParts): TemplateResult {
  const { kind, relation } = view.claim;
  const { id = '', number = '' } = view.parent ?? {};
  if (relation === null) {
    return html`<span class="kind">${claimSign(kind)}<span>${t.kind[kind]}</span></span>`;
  }
  return html`<span class="kind"
    >${claimSign(relation)}<span
      >${t.relation[relation]} <a href=${linkTo(id)}>${number}</a></span
    ></span
  >`;
}

/** Who speaks, in which role, and when. */
export function byline({ view, t, format }: CardParts): TemplateResult {
  const { claim, author, own } = view;
  const name = displayText(author?.name ?? '').trim();
  const role = author?.roles.find((each) => each === 'official' || each === 'facilitator');
  return html`
    <p class="byline" part="byline">
      <bdi class="author">${name === '' ? t.unnamed : name}</bdi>
      ${role ? html`<span class="meta">${t[role]}</span>` : nothing}
      ${own ? html`<span class="meta">${t.you}</span>` : nothing}
      <time datetime=${claim.createdAt} title=${format.date(claim.createdAt, 'moment')}
        >${format.date(claim.createdAt)}</time
      >
      ${claim.editedAt === null ? nothing : html`<span class="meta">${t.edited}</span>`}
    </p>
  `;
}
