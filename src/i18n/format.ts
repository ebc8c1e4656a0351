import { onceFor } from './once-for.js';

/** How a moment is said. */
export type DateStyle = 'day' | 'day-year' | 'time' | 'moment';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long' },
  'day-year': { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  moment: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
};

/** A day further from now than this is said with its year. */
const NEAR = 300 * 86_400_000;

const isFar = (date: Date): boolean => Math.abs(date.getTime() - Date.now()) > NEAR;

/** Numbers, shares, dates and lists as one language writes them, in one time zone. */
export class Format {
  readonly locale: string;
  readonly #timeZone: string | undefined;
  readonly #dates = onceFor(
    (style: DateStyle) =>
      new Intl.DateTimeFormat(this.locale, { ...styles[style], timeZone: this.#timeZone }),
  );
  #numbers: Intl.NumberFormat | undefined;
  #shares: Intl.NumberFormat | undefined;
  #lists: Intl.ListFormat | undefined;

  constructor(locale: string, timeZone?: string) {
    this.locale = locale;
    this.#timeZone = timeZone;
  }

  number(value: number): string {
    return (this.#numbers ??= new Intl.NumberFormat(this.locale)).format(value);
  }

  /** A share between 0 and 1 as a whole percentage. */
  share(value: number): string {
    const options = { style: 'percent', maximumFractionDigits: 0 } as const;
    return (this.#shares ??= new Intl.NumberFormat(this.locale, options)).format(value);
  }

  /** `a, b and c`. */
  list(parts: readonly string[]): string {
    return (this.#lists ??= new Intl.ListFormat(this.locale)).format(parts);
  }

  /** A moment; an unreadable one is given back as it came. A distant day has its year. */
  date(instant: string, style: DateStyle = 'day'): string {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return instant;
    return this.#dates(style === 'day' && isFar(date) ? 'day-year' : style).format(date);
  }

  /** A span of days, with what both have in common said once. */
  span(from: string, to: string): string {
    const [start, end] = [new Date(from), new Date(to)];
    const readable = !Number.isNaN(start.getTime()) && end >= start;
    const style = isFar(start) || isFar(end) ? 'day-year' : 'day';
    return readable ? this.#dates(style).formatRange(start, end) : `${from} – ${to}`;
  }
}

/** How a language writes, in the reader's time zone. */
export const formatIn = onceFor((locale: string) => new Format(locale));
