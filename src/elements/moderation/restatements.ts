import { html, nothing, type TemplateResult } from 'lit';
import type { Case } from '../../store/moderation-view.js';
import { fetchPart } from '../shared/fetch-part.js';
import type { ModerationParts } from './moderation-parts.js';

/** Restatements that wait for the author of a claim: a facilitator may let the replies go ahead. */
export function restatements(
  { subject, card, restatements: waiting }: Case,
  { t, level }: ModerationParts,
): TemplateResult | typeof nothing {
  if (subject !== 'claim' || !card || waiting === 0) return nothing;
  const load = (): void => {
    void fetchPart(() => import('../paraphrase-prompt/paraphrase-prompt.define.js'));
  };
  return html`
    <details class="fold" @toggle=${load}>
      <summary><span>${t.restatements(waiting)}</span></summary>
      <entente-paraphrase-prompt
        decide
        claim-id=${card.claim.id}
        heading-level=${level + 1}
      ></entente-paraphrase-prompt>
    </details>
  `;
}
