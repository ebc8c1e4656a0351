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
  return html`
    <details class="fold badge" part="disclosure">
      <summary><span>${sentence(disclosure, t)}</span></summary>
      ${lines(disclosure, t)}
    </details>
  `;
}

/** Whom they speak for, and whether there is an interest: what everybody sees at once. */
function sentence(disclosure: Disclosure, t: CardMessages): TemplateResult {
  const whom = speaksFor(disclosure);
  const words =
    whom === ''
      ? t.speaksForSelf
      : html`${t.speaksFor('')}<bdi lang=${disclosure.language}>${whom}</bdi>`;
  const interest = disclosure.interest === null ? nothing : html` · <b>${t.interestDeclared}</b>`;
  return html`${words}${interest}`;
}

function lines(disclosure: Disclosure, t: CardMessages): TemplateResult {
  const whom = speaksFor(disclosure);
  const { labels } = t;
  const line = (label: string, text: string) =>
    text === ''
      ? nothing
      : html`<dt>${label}</dt>
          <dd lang=${disclosure.language} dir="auto">${displayText(text)}</dd>`;
  return html`
    <dl class="facts">
      ${
        whom === ''
          ? html`<dt>${labels.speaksFor}</dt>
              <dd>${labels.myself}</dd>`
          : line(labels.speaksFor, whom)
      }
      ${line(labels.hopes, disclosure.objectives)} ${line(labels.worries, disclosure.concerns)}
      ${
        disclosure.interest === null
          ? html`<dt>${labels.interest}</dt>
              <dd>${labels.none}</dd>`
          : line(labels.interest, disclosure.interest)
      }
    </dl>
  `;
}

function speaksFor({ standing, speaksFor }: Disclosure): string {
  return standing === 'self' ? '' : displayText(speaksFor ?? '');
}
