/** All of C0 and C1 but the tab and the new line. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** Halves of surrogate pairs, which no encoding can carry. */
const loneSurrogates = /\p{Surrogate}/gu;

/** Embeddings and overrides: they can make text read as something else. Isolates and marks cannot. */
const bidiOverrides = /[\u202A-\u202E]/g;

/** No language stacks more marks than this upon one letter; a tower of them covers other entries. */
const towers = /(\p{M}{8})\p{M}+/gu;

/**
 * A person's text as it may be put on a page: without what would reach beyond its own entry or make
 * it read as something else. The record keeps it as it was sent.
 */
export function displayText(text: string): string {
  return text
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(controls, '')
    .replace(loneSurrogates, '\uFFFD')
    .replace(bidiOverrides, '')
    .replace(towers, '$1');
}
