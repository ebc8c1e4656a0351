/**
 * How a statement is to be asked. It is said in a comment before the statement, since nothing but its
 * text comes through to the connection.
 */
export const remarks = {
  /**
   * It is asked again and again with the same text: each connection reads and plans it once. It has to
   * name the columns that it gives, since `*` means others once a newer version has added one.
   */
  often: '/* often */',
  /** It gives nothing: whoever asks goes on at once, and what asks next is told if it failed. */
  unheard: '/* unheard */',
} as const;

const saidOf = (text: string): string => /^\s*(\/\* \w+ \*\/\s*)*/.exec(text)?.[0] ?? '';

export function isOften(text: string): boolean {
  return saidOf(text).includes(remarks.often);
}

/** Beginning is a matter of course: a transaction begins along with its first question. */
export function isUnheard(text: string): boolean {
  return /^(begin|start transaction)\b/.test(text) || saidOf(text).includes(remarks.unheard);
}
