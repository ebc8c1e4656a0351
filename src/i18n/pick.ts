import type { LocalText } from '../model/parts.js';

/** A wording, and the language it is in. */
export interface Picked {
  readonly text: string;
  readonly lang: string;
}

/**
 * The organiser's wording in the reader's language, or in another with that language said, so that
 * the page can mark it. Never silently the wrong one.
 */
export function pick(text: LocalText, locale: string): Picked {
  const tags = Object.keys(text);
  const wanted = locale.toLowerCase();
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  const lang =
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => base(tag) === base(wanted)) ??
    tags[0] ??
    locale;
  return { text: text[lang] ?? '', lang };
}
