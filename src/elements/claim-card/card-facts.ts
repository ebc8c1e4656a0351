import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import type { BelowParts } from './below-parts.js';
import { speaksFor } from './card-badge.js';

/** What the author has disclosed, in four lines. */
export function disclosedFacts({ view, t }: BelowParts): TemplateResult | typeof nothing {
  if (!view.disclosure) return nothing;
  const { interest, language, objectives, concerns } = view.disclosure;
  const { labels } = t;
  const whom = speaksFor(view.disclosure);
  const line = (label: string, text: string) =>
    text === ''
      ? nothing
      : html`<dt>${label}</dt>
          <dd lang=${language} dir="auto">${displayText(text)}</dd>`;
  const languageIf = (isTheirs: boolean) => (isTheirs ? language : nothing);
  return html`
    <dl class="facts">
      <dt>${labels.speaksFor}</dt>
      <dd lang=${languageIf(whom !== '')} dir="auto">${whom === '' ? labels.myself : whom}</dd>
      ${line(labels.hopes, objectives)}${line(labels.worries, concerns)}
      <dt>${labels.interest}</dt>
      <dd lang=${languageIf(interest !== null)} dir="auto">
        ${displayText(interest ?? labels.none)}
      </dd>
    </dl>
  `;
}
