import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../../model/participant.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import { displayText } from '../../internal/display-text.js';
import type { CardParts } from './card-parts.js';

/** Where the author stands: a sentence that unfolds into four lines. */
export function badge({ view, t }: CardParts): TemplateResult | typeof nothing {
  const { disclosure, scene } = view;
  if (!disclosure) {
    return scene.rules.disclosure === 'off' || !view.author
      ? nothing
      : html`<p class="fine">${t.notDisclosed}</p>`;
  }
  const { interest, language, objectives, concerns } = disclosure;
  const { labels } = t;
  const whom = speaksFor(disclosure);
  const line = (label: string, text: string) =>
    text === ''
      ? nothing
      : html`<dt>${label}</dt>
          <dd lang=${language} dir="auto">${displayText(text)}</dd>`;
  const languageIf = (isTheirs: boolean) => (isTheirs ? language : nothing);
  return html`
    <details class="fold badge" part="disclosure">
      <summary><span>${sentence(disclosure, t)}</span></summary>
      <dl class="facts">
        <dt>${labels.speaksFor}</dt>
        <dd lang=${languageIf(whom !== '')} dir="auto">${whom === '' ? labels.myself : whom}</dd>
        ${line(labels.hopes, objectives)}${line(labels.worries, concerns)}
        <dt>${labels.interest}</dt>
        <dd lang=${languageIf(interest !== null)} dir="auto">
          ${displayText(interest ?? labels.none)}
        </dd>
      </dl>
    </details>
  `;
}

/** Whom they speak for, and whether there is an interest: what everybody sees at once. */
function sentence(disclosure: Disclosure, t: CardMessages): TemplateResult | string {
  const whom = speaksFor(disclosure);
  if (whom === '' && disclosure.interest === null) return t.speaksForSelf;
  const words =
    whom === ''
      ? t.speaksForSelf
      : html`${t.speaksFor('')}<bdi lang=${disclosure.language}>${whom}</bdi>`;
  const interest = disclosure.interest === null ? nothing : html` · <b>${t.interestDeclared}</b>`;
  return html`${words}${interest}`;
}

function speaksFor({ standing, speaksFor }: Disclosure): string {
  return standing === 'self' ? '' : displayText(speaksFor ?? '');
}
