import { html, nothing, type TemplateResult } from 'lit';
import type { Disclosure } from '../../model/participant.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import { speaksFor } from '../shared/speaks-for.js';
import type { CardParts } from './card-parts.js';

/** Where the author stands: a sentence that unfolds into `facts`. */
export function badge({ view, t }: CardParts, facts: unknown): TemplateResult | typeof nothing {
  const { disclosure, scene } = view;
  if (!disclosure) {
    return scene.rules.disclosure === 'off' || !view.author
      ? nothing
      : html`<p class="fine">${t.notDisclosed}</p>`;
  }
  return html`
    <details class="fold badge" part="disclosure">
      <summary><span>${sentence(disclosure, t)}</span></summary>
      ${facts}
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
