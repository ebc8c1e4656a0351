import { displayText } from '../../internal/display-text.js';

/** The name of somebody; `unnamed` where it is not known, was erased or was removed. */
export function nameOf(person: { readonly name: string } | undefined, unnamed: string): string {
  const name = displayText(person?.name ?? '').trim();
  return name === '' ? unnamed : name;
}
