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
export function shortText(text: string): TemplateResult | TemplateResult[] {
  const paragraphs = paragraphsIn(text);
  const [first = [], second = []] = paragraphs;
  // Most texts are one or two paragraphs: a list would keep the place of each with two nodes.
  if (paragraphs.length <= 2 && first.length === 1 && second.length <= 1) {
    const [one = ''] = first;
    const [two] = second;
    return two === undefined
      ? html`<p>${one}</p>`
      : html`<p>${one}</p>
          <p>${two}</p>`;
  }
  return paragraphs.map(([line = '', ...more]) =>
    more.length === 0
      ? html`<p>${line}</p>`
      : html`<p>${line}${more.map((each) => html`<br />${each}`)}</p>`,
  );
}
