import { nothing, type TemplateResult } from 'lit';
import type { FormMessages } from '../../i18n/sections/form.js';
import { selectField } from './field.js';

/** The consultation's language that a page in `lang` most likely stands for. */
export function likelyLanguage(languages: readonly string[], lang: string): string {
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  return languages.find((tag) => base(tag) === base(lang)) ?? languages[0] ?? lang;
}

/** Asks in which language something is written, where there is more than one. */
export function languageField(props: {
  readonly languages: readonly string[];
  readonly value: string;
  /** The language in which the languages are named. */
  readonly lang: string;
  readonly words: FormMessages;
  readonly input: (value: string) => void;
}): TemplateResult | typeof nothing {
  const { languages, value, lang, words, input } = props;
  if (languages.length < 2) return nothing;
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return selectField({
    name: 'language',
    label: words.textLanguage,
    hint: words.textLanguageHint,
    value,
    error: '',
    options: languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
    input,
  });
}
