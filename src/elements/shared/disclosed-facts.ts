import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosedLabels } from '../../i18n/sections/claim.js';
import { displayText } from '../../internal/display-text.js';
import type { Disclosure } from '../../model/participant.js';
import { speaksFor } from './speaks-for.js';

/** What somebody has disclosed, in four lines. `whom` stands for the name where there is more to say. */
export function disclosedFacts(
  disclosure: Disclosure,
  labels: DisclosedLabels,
  whom?: TemplateResult,
): TemplateResult {
  const { interest, language, objectives, concerns } = disclosure;
  if (disclosure.removed) return html`<p class="fine">${labels.removed}</p>`;
  const name = speaksFor(disclosure);
  const line = (label: string, text: string) =>
    text === ''
      ? nothing
      : html`<dt>${label}</dt>
          <dd lang=${language} dir="auto">${displayText(text)}</dd>`;
  const languageIf = (isTheirs: boolean) => (isTheirs ? language : nothing);
  return html`
    <dl class="facts">
      <dt>${labels.speaksFor}</dt>
      <dd lang=${languageIf(name !== '' && !whom)} dir="auto">
        ${whom ?? (name === '' ? labels.myself : name)}
      </dd>
      ${line(labels.hopes, objectives)}${line(labels.worries, concerns)}
      <dt>${labels.interest}</dt>
      <dd lang=${languageIf(interest !== null)} dir="auto">
        ${displayText(interest ?? labels.none)}
      </dd>
    </dl>
  `;
}
