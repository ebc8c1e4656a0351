import { formatIn } from './format.js';
import { onceFor } from './once-for.js';

/** The wordings of a count. `#` stands for the number, written as the language writes it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const rulesOf = onceFor((locale: string) => new Intl.PluralRules(locale));

/** A function that words counts in one language. */
export function plural(locale: string): (count: number, forms: Forms) => string {
  return (count, forms) => {
    const form = forms[rulesOf(locale).select(count)] ?? forms.other;
    return form.replace('#', () => formatIn(locale).number(count));
  };
}
