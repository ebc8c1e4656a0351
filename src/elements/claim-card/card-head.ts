import { html, nothing, type TemplateResult } from 'lit';
import { claimSign } from '../../styles/signs/claim-signs.js';
import { heading } from '../shared/heading.js';
import { nameOf } from '../shared/name-of.js';
import type { CardParts } from './card-parts.js';

/** Number and kind, or the relation to what is answered: what others cite, and a link to it. */
export function cardHead(parts: CardParts): TemplateResult {
  const { view, t, linkTo, level } = parts;
  const { id, number, kind, relation } = view.claim;
  const content = html`<a class="claim-no" href=${linkTo(id)} ?hidden=${number === ''}
      ><span class="vh">${t.contribution}</span>${number}</a
    >
    <span class="kind">${claimSign(relation ?? kind)}<span>${kindOf(parts)}</span></span>`;
  return heading(level, content, 'claim', 'claim-kind');
}

function kindOf({ view, t, linkTo }: CardParts): TemplateResult | string {
  const { kind, relation, parentId, number } = view.claim;
  if (relation === null) return t.kind[kind];
  // What it answers need not be known to the page: its number is the beginning of this one.
  const above = view.parent?.number ?? number.slice(0, Math.max(0, number.lastIndexOf('.')));
  return html`${t.relation[relation]} <a href=${linkTo(parentId ?? '')}>${above}</a>`;
}

/** Who speaks, in which role, and when. */
export function byline({ view, t, format }: CardParts): TemplateResult {
  const { claim, author, own } = view;
  const name = nameOf(author, t.unnamed);
  const role = author?.roles.find((each) => each === 'official' || each === 'facilitator');
  const mark = (words: string) => html`<span class="meta">${words}</span>`;
  const marks = [...(role ? [t[role]] : []), ...(own ? [t.you] : [])].map(mark);
  // Without spaces, which would be nodes: what stands in a row has its gaps.
  return html`
    <p class="byline" part="byline">
      <bdi class="author">${name}</bdi>${marks.length === 0 ? nothing : marks}<time
        datetime=${claim.createdAt}
        title=${format.date(claim.createdAt, 'moment')}
        >${format.date(claim.createdAt)}</time
      >${claim.editedAt === null ? nothing : mark(t.edited)}
    </p>
  `;
}
