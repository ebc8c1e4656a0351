const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const day = 86_400_000;

/**
 * Whether this is the date of a source: a year, a month or a day that is on the calendar and not
 * to come. One day is allowed for, because it may be tomorrow already where the person is.
 */
export function isSourceDate(date: string, now: number): boolean {
  const [, year, month = '01', dayOfMonth = '01'] = form.exec(date) ?? [];
  if (year === undefined) return false;
  const time = Date.parse(`${year}-${month}-${dayOfMonth}T00:00:00.000Z`);
  if (Number.isNaN(time) || time > now + day) return false;
  // Some engines read the 30th of February as a day in March.
  return new Date(time).toISOString().startsWith(date);
}
