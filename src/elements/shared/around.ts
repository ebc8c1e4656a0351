import { html, type TemplateResult } from 'lit';

/** Stands for the words while the sentence is made: nobody writes it. */
const place = '\u{fffc}';

/** A sentence of ours around words of somebody else, which are drawn by themselves. */
export function around(sentence: (words: string) => string, words: unknown): TemplateResult {
  const [before = '', after = ''] = sentence(place).split(place);
  return html`${before}${words}${after}`;
}
