import type { Format } from './format.js';

/** A span of days, with what both have in common said once; an unreadable one as it came. */
export function spanIn(format: Format, from: string, to: string): string {
  const [start, end] = [new Date(from), new Date(to)];
  const readable = !Number.isNaN(start.getTime()) && end >= start;
  return readable ? format.formatOf([start, end]).formatRange(start, end) : `${from} – ${to}`;
}
