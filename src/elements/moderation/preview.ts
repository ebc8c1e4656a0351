import { html, nothing, type TemplateResult } from 'lit';
import type { Ground } from '../../model/claim.js';
import type { ClaimView } from '../../store/claim-view.js';
import type { Case } from '../../store/moderation-view.js';
import { removedRemark, removedWords } from '../evidence-panel/removed-words.js';
import { heading } from '../shared/heading.js';
import type { ModerationParts } from './moderation-parts.js';

/** What others will read in its place, seen before it is decided, once all of it is there. */
export function preview(
  about: Case,
  decided: { readonly ground: Ground | null; readonly reason: string },
  parts: ModerationParts,
): TemplateResult | typeof nothing {
  const { t, level } = parts;
  if (decided.ground === null || decided.reason.trim() === '') return nothing;
  return html`
    <div class="stack">
      ${heading(level + 1, t.others, undefined, 'page-name')} ${instead(about, decided, parts)}
    </div>
  `;
}

function instead(about: Case, decided: Parameters<typeof preview>[1], parts: ModerationParts) {
  const { subject, card } = about;
  if (subject !== 'claim') return ofWords(subject, decided, parts);
  if (!card) return nothing;
  // What was never published leaves no tombstone for others.
  if (card.claim.unseen) return html`<p class="fine">${parts.t.unseen}</p>`;
  return ofClaim(card, decided, parts.level);
}

function ofWords(
  subject: Case['subject'],
  decided: Parameters<typeof preview>[1],
  { evidence, card, standing, format, lang }: ModerationParts,
) {
  const removal = { ...decided, at: new Date().toISOString() };
  const words = { t: evidence, card, standing, format, lang };
  return html`<p class="fine">
    ${subject === 'evidence' ? removedWords(removal, words) : removedRemark(removal, words)}
  </p>`;
}

/** The card itself, as it will stand. */
function ofClaim(card: ClaimView, decided: Parameters<typeof preview>[1], level: number) {
  const tombstone = { ...decided, at: new Date().toISOString(), intoId: null };
  const claim = { ...card.claim, status: 'removed' as const, tombstone };
  return html`<entente-claim-card
    compact
    heading-level=${level + 2}
    .view=${{ ...card, claim }}
  ></entente-claim-card>`;
}
