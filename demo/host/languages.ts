import type { Language } from '../messages.js';
import { choose } from './choices.js';
import { firstLanguage, sayIn } from './texts.js';

/** Says the page in a language, and again in each one that is chosen. */
export function offerLanguages(first: Language, changed?: (language: Language) => void): void {
  const speak = (language: Language): void => {
    sayIn(language, document);
    changed?.(language);
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.addEventListener('click', () => {
      const chosen = firstLanguage(button.lang, []);
      choose('language', chosen);
      speak(chosen);
    });
  }
  speak(first);
}
