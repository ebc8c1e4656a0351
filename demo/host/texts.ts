import { hostMessages, type HostMessages, type Language } from '../messages.js';

const isMessage = (name: string | undefined): name is keyof HostMessages =>
  name !== undefined && Object.hasOwn(hostMessages.en, name);

/** Says every text of the host page in a language. */
export function sayIn(language: Language, page: Document): void {
  const messages = hostMessages[language];
  page.documentElement.lang = language;
  for (const element of page.querySelectorAll<HTMLElement>('[data-text]')) {
    const { text } = element.dataset;
    if (isMessage(text)) element.textContent = messages[text];
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-label]')) {
    const { label } = element.dataset;
    if (isMessage(label)) element.ariaLabel = messages[label];
  }
  for (const button of page.querySelectorAll<HTMLElement>('[data-language]')) {
    button.ariaPressed = String(button.dataset.language === language);
  }
}

/** The language to begin with: the one chosen before, or what the browser prefers. */
export function firstLanguage(chosen: string | null, preferred: readonly string[]): Language {
  if (chosen === 'en' || chosen === 'fr') return chosen;
  const known = preferred.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'fr');
  return known === 'fr' ? 'fr' : 'en';
}
