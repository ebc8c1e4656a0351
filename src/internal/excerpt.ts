/** A text in two parts, which together are the whole. */
export interface Excerpt {
  readonly beginning: string;
  /** Empty where the text is short enough. */
  readonly rest: string;
  /** How many words the rest has. */
  readonly restWords: number;
}

/** One unbroken run of characters: what stands between two blanks. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/** An unbroken run counts as a word for each of so many characters, so that none can be endless. */
const LONGEST_WORD = 30;

/** A rest of less than this part of the beginning is not worth a button. */
const WORTH_FOLDING = 0.25;

/** A sentence that ends before this part of the beginning leaves too little of it. */
const EARLIEST_END = 0.6;

const sentenceEnd = /[.!?…]["'”’»)\]]*$/u;
const closingOnly = /^["'”’»)\]]+$/u;

/**
 * Splits a text after about so many words: at the end of a sentence or line where one is near, else
 * between words, and inside a word only where it is endless. A text that is hardly longer stays whole.
 */
export function excerpt(text: string, words: number): Excerpt {
  const runs = runsOf(text);
  const total = runs.reduce((sum, run) => sum + run.words, 0);
  if (total <= words * (1 + WORTH_FOLDING)) return { beginning: text, rest: '', restWords: 0 };
  const { at, before } = cutIn(text, runs, words);
  return { beginning: text.slice(0, at), rest: text.slice(at), restWords: total - before };
}

function runsOf(text: string): readonly Run[] {
  let wasWord = true;
  return [...text.matchAll(/\S+/gu)].map(({ 0: run, index }) => {
    const isWord = /[\p{L}\p{N}]/u.test(run);
    // Punctuation beside a word is no word of its own; a text of nothing else is as long as it looks.
    const part = run.length / LONGEST_WORD;
    const words = isWord || !wasWord ? Math.ceil(part) : Math.floor(part);
    wasWord = isWord;
    return { start: index, end: index + run.length, words };
  });
}

/** Where to cut, and how many words stand before. */
function cutIn(text: string, runs: readonly Run[], words: number): { at: number; before: number } {
  let before = 0;
  let cut = { at: 0, before: 0 };
  let sentence = cut;
  for (const [place, run] of runs.entries()) {
    if (before + run.words > words) {
      if (run.words > words) return insideRun(text, run, words - before, before);
      break;
    }
    before += run.words;
    const closes = sentence.at === runs[place - 1]?.end && closingOnly.test(runText(text, run));
    cut = { at: run.end, before };
    if (closes || endsSentence(text, run)) sentence = cut;
  }
  return sentence.before >= words * EARLIEST_END ? sentence : cut;
}

function runText(text: string, { start, end }: Run): string {
  return text.slice(start, end);
}

function endsSentence(text: string, run: Run): boolean {
  return text.charAt(run.end) === '\n' || sentenceEnd.test(text.slice(run.end - 4, run.end));
}

/** A cut in an endless run, not between the parts of one character. */
function insideRun(text: string, run: Run, words: number, before: number) {
  let at = run.start + words * LONGEST_WORD;
  const least = Math.max(run.start, at - LONGEST_WORD);
  while (at > least && isInsideCharacter(text, at)) at--;
  return { at, before: before + words };
}

function isInsideCharacter(text: string, at: number): boolean {
  const isJoined = text.charAt(at - 1) === '\u200D';
  return isJoined || /^(?:\p{M}|\p{Surrogate}|\u200D)/u.test(text.slice(at, at + 2));
}
