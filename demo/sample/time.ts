/** A moment of the sample: days from today (in UTC), and the time of that day. */
export type When = readonly [day: number, time: string];

type TimeKey = `${string}At` | 'at' | 'until';

/** A record whose dates are still relative to today. */
export type Timed<T> = T extends readonly (infer Item)[]
  ? readonly Timed<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: K extends TimeKey ? When | Extract<T[K], null> : Timed<T[K]> }
    : T;

/** Today, as the sample sees it. */
export interface Clock {
  /** When the sample is read. */
  readonly now: Date;
  /** A moment as an ISO instant. */
  readonly at: (when: When) => string;
  /** A day as people say it: `June 12`, `12 juin`. */
  readonly say: (day: number, language: 'en' | 'fr') => string;
}

/** The clock of a sample that is read at `now`. */
export function clockOf(now: Date): Clock {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const at = ([day, time]: When) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(today + ((day * 24 + hours) * 60 + minutes) * 60_000).toISOString();
  };
  return { now, at, say: (day, language) => said(new Date(at([day, '12:00'])), language) };
}

function said(date: Date, language: 'en' | 'fr'): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const words = format.format(date);
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** Puts real dates where a record says them relative to today. */
export function dated<T extends object>(seed: Timed<T>, clock: Clock): T {
  return resolve(seed, clock) as T;
}

function resolve(value: unknown, clock: Clock): unknown {
  if (isWhen(value)) return clock.at(value);
  if (Array.isArray(value)) return value.map((item) => resolve(item, clock));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, resolve(item, clock)]),
  );
}

function isWhen(value: unknown): value is When {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[0] === 'number' &&
    typeof value[1] === 'string'
  );
}
