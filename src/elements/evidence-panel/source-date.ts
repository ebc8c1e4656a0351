/** The date of a source as the page's language writes it: a year, a month or a day. */
export function sourceDate(date: string, locale: string): string {
  const [, month, day] = date.split('-');
  const moment = new Date(date);
  if (month === undefined || Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    // A date without a time is the same day everywhere.
    timeZone: 'UTC',
  }).format(moment);
}
