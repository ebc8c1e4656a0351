import { html, nothing, type TemplateResult } from 'lit';

/** Stands for the words while the sentence is made: nobody writes it. */
const place = '\u{fffc}';

/** A sentence of ours around words of somebody else, which are drawn by themselves. */
export function around(
  sentence: (...words: string[]) => string,
  ...words: readonly unknown[]
): TemplateResult {
  const ours = sentence(...words.map(() => place)).split(place);
  return html`${ours.flatMap((piece, at) => [piece, words[at] ?? nothing])}`;
}
