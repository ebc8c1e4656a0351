import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosureMessages } from '../../i18n/sections/disclosure.js';
import { displayText } from '../../internal/display-text.js';
import type { Disclosure } from '../../model/participant.js';
import { around } from '../shared/around.js';

/** Where somebody stands, as others see it: a sentence that unfolds into four lines. */
export function disclosureBadge(
  disclosure: Disclosure | undefined,
  t: DisclosureMessages,
): TemplateResult {
  if (!disclosure) return html`<p class="fine">${t.notDisclosed}</p>`;
  const { objectives, concerns, interest } = disclosure;
  const whom = whomOf(disclosure, t);
  const said = saidBy(disclosure);
  const line = (label: string, text: unknown) =>
    html`<dt>${label}</dt>
      <dd>${text}</dd>`;
  return html`
    <details class="fold badge" part="badge">
      <summary>
        <span
          >${whom === nothing ? t.speaksForSelf : around(t.speaksFor, whom)}${
            interest === null ? nothing : html` · <b>${t.interestDeclared}</b>`
          }</span
        >
      </summary>
      <dl class="facts">
        ${line(t.lines.speaksFor, whom === nothing ? t.lines.myself : whom)}
        ${objectives === '' ? nothing : line(t.lines.hopes, said(objectives))}
        ${concerns === '' ? nothing : line(t.lines.worries, said(concerns))}
        ${line(t.lines.interest, interest === null ? t.lines.none : said(interest))}
      </dl>
    </details>
  `;
}

/** Words of whoever disclosed, in the language they chose. */
function saidBy({ language }: Disclosure) {
  return (text: string) => html`<bdi lang=${language}>${displayText(text)}</bdi>`;
}

/** Whom somebody speaks for, in their own words; nothing for oneself. */
function whomOf(disclosure: Disclosure, t: DisclosureMessages) {
  const { standing, speaksFor, members } = disclosure;
  if (standing === 'self' || !speaksFor) return nothing;
  const whom = saidBy(disclosure)(speaksFor);
  return members === null ? whom : around((words) => t.withMembers(words, members), whom);
}
