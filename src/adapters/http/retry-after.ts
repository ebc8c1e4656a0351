/**
 * Seconds to wait, as `Retry-After` says it: as a number, or as a date. `undefined` where it says
 * nothing that can be read.
 */
export function retryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  // A date has a month in letters; `Date.parse` alone would take `-1` or `1.5` for years.
  const at = /^[a-z]{3,9},? .*\d{4}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}
