import { html, nothing, type TemplateResult } from 'lit';
import type { Picked } from '../../i18n/pick.js';

/**
 * The organiser's wording, marked with its language.
 *
 * Where it does not exist in the reader's language, `missing` says so: nobody is shown the other
 * language as if it were theirs.
 */
export function local(
  { text, lang }: Picked,
  around: string,
  missing = '',
): TemplateResult | string {
  if (sameLanguage(lang, around)) return text;
  return html`<span lang=${lang} dir="auto">${text}</span>${
      missing === '' ? nothing : html` <span class="fine">${missing}</span>`
    }`;
}

/** Whether two tags are of one language, whatever the region. */
export function sameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split('-')[0] === b.toLowerCase().split('-')[0];
}
