import { paragraphsIn } from './paragraphs.js';
import { safeLink } from './safe-link.js';

/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'link';
      /** The address as it was written. */
      readonly text: string;
      readonly href: string;
      /** The host to show beside it; `null` where `text` names it already. */
      readonly host: string | null;
    };

/** The pieces of one paragraph, in order. */
export type Paragraph = readonly Inline[];

/**
 * Addresses, by their scheme in ASCII letters. Not case-insensitive by flag: with Unicode, `ſ` would
 * count as an `s`.
 */
const addresses =
  /(?<![\p{L}\p{N}_])(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s<>"«»“”]+/gu;

/**
 * A person's text as a small tree: paragraphs of text, line breaks and links. There is no other
 * markup, so there is nothing that could be executed, styled or fetched.
 *
 * A blank line parts paragraphs. Takes time in proportion to the length, whatever the text.
 */
export function plainText(text: string): readonly Paragraph[] {
  return paragraphsIn(text).map((lines) =>
    lines.flatMap((line, at): readonly Inline[] =>
      at === 0 ? inlinesOf(line) : [{ kind: 'break' }, ...inlinesOf(line)],
    ),
  );
}

function inlinesOf(line: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let done = 0;
  for (const match of line.matchAll(addresses)) {
    const address = withoutPunctuation(match[0]);
    const link = safeLink(address);
    if (!link) continue;
    if (match.index > done) pieces.push({ kind: 'text', text: line.slice(done, match.index) });
    pieces.push({ kind: 'link', text: address, ...link });
    done = match.index + address.length;
  }
  if (done < line.length) pieces.push({ kind: 'text', text: line.slice(done) });
  return pieces;
}

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** An address without the punctuation of the sentence around it; brackets stay where they pair. */
function withoutPunctuation(address: string): string {
  const unpaired = new Map(
    Object.entries(closing).map(([close, open]) => [
      close,
      count(address, close) - count(address, open),
    ]),
  );
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const surplus = unpaired.get(last) ?? 0;
    if (surplus > 0) unpaired.set(last, surplus - 1);
    else if (!/[.,;:!?'’…*_~]/.test(last)) break;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
