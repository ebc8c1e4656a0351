import { displayText } from './display-text.js';

/** The lines of each paragraph of a person's text, as they may be shown. A blank line parts them. */
export function paragraphsIn(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const line of displayText(text)
    .split('\n')
    .map((each) => each.trim())) {
    if (line === '') current = [];
    else if (current.push(line) === 1) paragraphs.push(current);
  }
  return paragraphs;
}
