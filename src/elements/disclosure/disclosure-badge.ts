import { html, nothing, type TemplateResult } from 'lit';
import type { DisclosureMessages } from '../../i18n/sections/disclosure.js';
import { displayText } from '../../internal/display-text.js';
import type { Disclosure } from '../../model/participant.js';

/** Where somebody stands, as others see it: a sentence that unfolds into four lines. */
export function disclosureBadge(
  disclosure: Disclosure | undefined,
  t: DisclosureMessages,
): TemplateResult {
  if (!disclosure) return html`<p class="fine">${t.notDisclosed}</p>`;
  const { language, objectives, concerns, interest } = disclosure;
  const whom = whomOf(disclosure, t);
  const said = (text: string) => html`<bdi lang=${language}>${displayText(text)}</bdi>`;
  const line = (label: string, text: unknown) =>
    html`<dt>${label}</dt>
      <dd>${text}</dd>`;
  return html`
    <details class="fold badge" part="badge">
      <summary>
        <span
          >${whom === '' ? t.speaksForSelf : html`${t.speaksFor('')}${said(whom)}`}${
            interest === null ? nothing : html` · <b>${t.interestDeclared}</b>`
          }</span
        >
      </summary>
      <dl class="facts">
        ${line(t.lines.speaksFor, whom === '' ? t.lines.myself : said(whom))}
        ${objectives === '' ? nothing : line(t.lines.hopes, said(objectives))}
        ${concerns === '' ? nothing : line(t.lines.worries, said(concerns))}
        ${line(t.lines.interest, interest === null ? t.lines.none : said(interest))}
      </dl>
    </details>
  `;
}

/** Whom somebody speaks for, in their own words; empty for oneself. */
function whomOf({ standing, speaksFor, members }: Disclosure, t: DisclosureMessages): string {
  if (standing === 'self' || speaksFor === null) return '';
  return members === null ? speaksFor : t.withMembers(speaksFor, members);
}
