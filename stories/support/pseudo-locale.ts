import { messages as english } from '../../src/i18n/locales/en.js';
import type { MessageSections } from '../../src/i18n/messages.js';
import { registerMessages } from '../../src/i18n/registry.js';

/** The tag of a language that nobody speaks: Arabic letters, right to left, and longer. */
export const pseudoLocale = 'ar-xb';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const arabic = 'ابثدهفغحيجكلمنوپقرستعڤشخطظ';

/** One wording in the pseudo-language: every letter replaced, and two fifths longer. */
export function pseudo(text: string): string {
  const letters = Array.from(text, (letter) => {
    const at = latin.indexOf(letter.toLowerCase());
    return at < 0 ? letter : (arabic[at] ?? letter);
  });
  return letters.join('') + (text.trim() === '' ? '' : filling(text.length * 0.4));
}

/** Words that say nothing, none longer than words are. */
function filling(length: number): string {
  const longest = 9;
  const word = 'ـ'.repeat(Math.min(longest, Math.ceil(length)));
  return ` ${word}`.repeat(Math.ceil(length / longest));
}

type Speech = (...args: never[]) => string;

/** Puts every wording of a tree of messages into the pseudo-language. */
function translate(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    return (...args: never[]) => pseudo((value as Speech)(...args));
  }
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, each]) => [key, translate(each)]));
}

registerMessages(pseudoLocale, translate(english) as MessageSections);
