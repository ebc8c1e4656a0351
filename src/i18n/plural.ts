/** The wordings of a count. `#` stands for the number, written as the language writes it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A function that words counts in one language. */
export function plural(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const form = forms[rules.select(count)] ?? forms.other;
    return form.replace('#', () => numbers.format(count));
  };
}
