import { html, nothing, type TemplateResult } from 'lit';
import { local } from '../shared/local.js';
import type { ModerationParts } from './moderation-parts.js';

/** The rules of engagement in the organiser's words: what a report and a decision refer to. */
export function guidelines({
  view,
  t,
  lang,
  pick,
}: ModerationParts): TemplateResult | typeof nothing {
  const rules = view.consultation.mandate.guidelines ?? [];
  if (rules.length === 0) return nothing;
  return html`
    <details class="fold">
      <summary><span>${t.guidelines}</span></summary>
      <ol class="rules">
        ${rules.map((rule) => html`<li>${local(pick(rule), lang)}</li>`)}
      </ol>
    </details>
  `;
}
