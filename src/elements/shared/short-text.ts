import { html, type TemplateResult } from 'lit';
import { paragraphsIn } from '../../internal/paragraphs.js';

/** Words up to which no text is folded, whatever it is. */
const fewWords = 150;

/** What needs more than its own words: an address, or a run of characters without an end. */
const special = /:\/\/|mailto:|\S{31}/i;

/** Whether a text is shown whole and as it is: without links, and without a rest that unfolds. */
export function isShort(text: string): boolean {
  return !special.test(text) && text.split(/\s+/).length <= fewWords;
}

/** A text that {@link isShort}: what `userText` makes of it too, with less code. */
export function shortText(text: string): TemplateResult[] {
  return paragraphsIn(text).map(([first = '', ...more]) =>
    more.length === 0
      ? html`<p>${first}</p>`
      : html`<p>${first}${more.map((line) => html`<br />${line}`)}</p>`,
  );
}
