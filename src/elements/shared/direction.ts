import { nothing } from 'lit';

const letter = /\p{L}/u;

const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** So many code units are looked at: a direction shows at once, or not at all. */
const looked = 500;

/**
 * The direction of what is being typed, by its first letter; that of the page before there is one.
 *
 * `dir="auto"` would say the same, and keeps Chromium busy for half a minute once somebody pastes
 * five megabytes.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | typeof nothing {
  const [first] = letter.exec(text.slice(0, looked)) ?? [];
  if (first === undefined) return nothing;
  return fromRight.test(first) ? 'rtl' : 'ltr';
}
