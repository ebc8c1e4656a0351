import { displayText } from '../../internal/display-text.js';

/** A name inside a sentence: its direction is its own and leaves the words around it alone. */
export function isolated(text: string): string {
  return `\u2068${displayText(text)}\u2069`;
}
