import type { Format } from './format.js';

/** `a, b and c`. */
export const listIn = ({ locale }: Format, parts: readonly string[]): string =>
  new Intl.ListFormat(locale).format(parts);
