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

const DAY = 86_400_000;

/** A day further from now than this is said with its year. */
const NEAR = 300 * DAY;

/** Numbers and dates as one language writes them, in one time zone. */
export class Format {
  readonly locale: string;
  readonly #dates: (style: DateStyle) => Intl.DateTimeFormat;
  readonly #timeZone: string | undefined;
  #numbers: Intl.NumberFormat | undefined;
  #days: Intl.DateTimeFormat | undefined;

  /** `timeZone` is an IANA name; the reader's own where it is left out, or unknown to this browser. */
  constructor(locale: string, timeZone?: string) {
    this.locale = locale;
    this.#timeZone = timeZone;
    this.#dates = onceFor((style) => dateFormat(locale, styles[style], timeZone));
  }

  number(value: number): string {
    return (this.#numbers ??= new Intl.NumberFormat(this.locale)).format(value);
  }

  /** A moment; an unreadable one is given back as it came. A distant day has its year. */
  date(instant: string, style?: DateStyle): string {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return instant;
    const said = this.formatOf([date], style).format(date);
    // French says the first of a month as an ordinal, and `Intl` does not.
    return this.locale.startsWith('fr') ? said.replace(/^1 /, '1er ') : said;
  }

  /** How many days of the calendar one moment is after another: tonight is none, after midnight one. */
  daysBetween(from: number, to: number): number {
    // Swedish writes a day as ISO does, whatever it is told of it.
    const days = (this.#days ??= dateFormat('sv', { dateStyle: 'short' }, this.#timeZone));
    return (Date.parse(days.format(to)) - Date.parse(days.format(from))) / DAY;
  }

  /** What writes these moments alike: days, with their year where one of them is distant. */
  formatOf(dates: readonly Date[], style?: DateStyle): Intl.DateTimeFormat {
    const isFar = dates.some((date) => Math.abs(date.getTime() - Date.now()) > NEAR);
    return this.#dates(style ?? (isFar ? 'day-year' : 'day'));
  }
}

function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timeZone?: string,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  } catch (error) {
    if (!timeZone) throw error;
    return dateFormat(locale, options);
  }
}

const formats = onceFor((locale: string) =>
  onceFor((timeZone?: string) => new Format(locale, timeZone)),
);

/** How a language writes, in a time zone. */
export const formatIn = (locale: string, timeZone?: string): Format => formats(locale)(timeZone);
