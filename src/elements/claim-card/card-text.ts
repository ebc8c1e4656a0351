import type { TemplateResult } from 'lit';
import { userText } from '../shared/user-text.js';
import type { CardParts } from './card-parts.js';

/** The words of a claim that are long, or lead somewhere. */
export function cardText({ view, t, lang }: CardParts): TemplateResult {
  return userText(view.claim.text, t, lang);
}
