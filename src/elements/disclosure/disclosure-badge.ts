import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosedLabels } from '../../i18n/sections/claim.js';
import type { DisclosureMessages } from '../../i18n/sections/disclosure.js';
import type { Disclosure } from '../../model/participant.js';
import { around } from '../shared/around.js';
import { disclosedFacts } from '../shared/disclosed-facts.js';
import { speaksFor } from '../shared/speaks-for.js';

/** Where somebody stands, as others see it: a sentence that unfolds into four lines. */
export function disclosureBadge(
  disclosure: Disclosure | undefined,
  t: DisclosureMessages,
  labels: DisclosedLabels,
): TemplateResult {
  if (!disclosure) return html`<p class="fine">${t.notDisclosed}</p>`;
  const whom = whomOf(disclosure, t);
  return html`
    <details class="fold badge" part="badge">
      <summary>
        <span
          >${whom ? around(t.speaksFor, whom) : t.speaksForSelf}${
            disclosure.interest === null ? nothing : html` · <b>${t.interestDeclared}</b>`
          }</span
        >
      </summary>
      ${disclosedFacts(disclosure, labels, whom)}
    </details>
  `;
}

/** Whom somebody speaks for, in their own words; nothing for oneself. */
function whomOf(disclosure: Disclosure, t: DisclosureMessages): TemplateResult | undefined {
  const { language, members } = disclosure;
  const name = speaksFor(disclosure);
  if (name === '') return undefined;
  const whom = html`<bdi lang=${language}>${name}</bdi>`;
  return members === null ? whom : around((words) => t.withMembers(words, members), whom);
}
