/** A part of a text, by its positions in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  /** The word as it is compared. */
  readonly key: string;
}

/** Words; in scripts that put no spaces between them, characters. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/gu;

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** No restatement is longer; the rest of a bomb is not looked at. */
const mostWords = 5_000;

/** Up to so many words, texts are compared word by word; in longer ones copying shows in long runs. */
const shortText = 30;

/** From so many shared words in a row, it is quoting rather than chance. */
const quotedRun = 4;

/** The share of a restatement that may be quoted. */
const quotedShare = 0.7;

/** The least that an all but identical text has in common with the original, however short both are. */
const commonShare = 0.6;

/**
 * Whether a restatement nearly copies the original: a word or two changed, the original with some
 * words around it, or most of it taken from the original in long runs. Not an error: it is asked
 * why. Tuned so that fewer than 5 in 100 restatements that people really wrote are asked.
 */
export function nearlyCopies(original: string, restatement: string): boolean {
  const theirs = wordsOf(original);
  const mine = wordsOf(restatement);
  if (mine.length === 0 || theirs.length === 0) return false;
  return isReworded(theirs, mine) || isQuoted(theirs, mine);
}

/**
 * The parts of a text that stand in another one too, by runs of at least so many words: what an
 * interface underlines to show what was copied.
 */
export function sharedSpans(text: string, other: string, least = 2): readonly Span[] {
  const words = wordsOf(text);
  const spans: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const [index, isShared] of sharedWords(words, wordsOf(other), least).entries()) {
    const { start, end } = words[index] ?? { start: 0, end: 0 };
    if (!isShared) open = null;
    else if (open) open.end = end;
    else spans.push((open = { start, end }));
  }
  return spans;
}

/** At most two words changed, or the whole original but for a word in six with words added to it. */
function isReworded(theirs: readonly Word[], mine: readonly Word[]): boolean {
  const most = Math.max(theirs.length, mine.length);
  if (most > shortText) return false;
  const common = commonWords(theirs, mine);
  const isAllButSame = most - common <= 2 && common / most >= commonShare;
  const isWhole = theirs.length >= quotedRun && theirs.length - common <= theirs.length / 6;
  return isAllButSame || (isWhole && mine.length <= 2 * theirs.length + 2);
}

function isQuoted(theirs: readonly Word[], mine: readonly Word[]): boolean {
  const quoted = sharedWords(mine, theirs, quotedRun).filter(Boolean).length;
  return quoted / mine.length >= quotedShare;
}

/** How many words two texts have in common in the same order. */
function commonWords(first: readonly Word[], second: readonly Word[]): number {
  let row = second.map(() => 0);
  for (const { key } of first) {
    const next: number[] = [];
    for (const [index, word] of second.entries()) {
      const before = row[index - 1] ?? 0;
      const best = Math.max(row[index] ?? 0, next[index - 1] ?? 0);
      next.push(word.key === key ? before + 1 : best);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** For each word, whether it is within a run that the other text has too. Takes linear time. */
function sharedWords(words: readonly Word[], other: readonly Word[], least: number): boolean[] {
  const known = new Set(runsOf(other, least));
  const shared = words.map(() => false);
  for (const [start, run] of runsOf(words, least).entries()) {
    if (known.has(run)) shared.fill(true, start, start + least);
  }
  return shared;
}

/** Every run of so many words, by the word it starts with. */
function runsOf(words: readonly Word[], length: number): string[] {
  const starts = Math.max(0, words.length - length + 1);
  return Array.from({ length: starts }, (_, start) =>
    words
      .slice(start, start + length)
      .map(({ key }) => key)
      .join(' '),
  );
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const key = word.replace(ignorable, '').normalize('NFKC').toLowerCase();
    if (key !== '') words.push({ key, start: index, end: index + word.length });
    if (words.length === mostWords) break;
  }
  return words;
}
