/** Controls that no text needs: all of C0 and C1 but the tab and the new line. */
const controls = /(?![\t\n])\p{Control}/gu;

/** Halves of surrogate pairs, which no encoding can carry. */
const loneSurrogates = /\p{Surrogate}/gu;

/** A character that leaves a mark on paper. Zero-width and bidi controls, fillers and blanks do not. */
const visible = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** However many code units one grapheme is stacked up from, more than this count as further ones. */
const unitsPerGrapheme = 32;

/** Code units up to which characters are counted one by one, whatever the limit. */
export const countable = 20_000;

let segmenter: Intl.Segmenter | undefined;

/** A person's text in the one form in which it is kept, compared and counted. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(loneSurrogates, '\uFFFD')
    .normalize('NFC')
    .trim();
}

/** The same for a field of one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}

/** Whether there is nothing to be read in a text. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

/**
 * How long a text is, in characters as people see them, if it is longer than the limit; else `null`.
 *
 * Towers of combining marks count for what they take, and a very long text that cannot fit is given
 * in code units: a megabyte is never cut into graphemes.
 */
export function lengthBeyond(text: string, limit: number): number | null {
  if (text.length <= limit) return null;
  const least = Math.ceil(text.length / unitsPerGrapheme);
  if (least > limit && text.length > countable) return text.length;
  const length = Math.max(least, graphemesIn(text));
  return length > limit ? length : null;
}

/** How many characters as people see them there are in a text. */
export function graphemesIn(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}
