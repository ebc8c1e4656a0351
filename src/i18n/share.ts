import { onceFor } from './once-for.js';
import type { Format } from './format.js';

const options = { style: 'percent', maximumFractionDigits: 0 } as const;

const formats = onceFor((locale: string) => new Intl.NumberFormat(locale, options));

/** A share between 0 and 1 as a whole percentage. */
export const shareIn = ({ locale }: Format, value: number): string => formats(locale).format(value);
