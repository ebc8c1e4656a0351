import type { Activity, Consultation } from './consultation.js';

/** When what is open in a consultation. */
export type Calendar = Pick<Consultation, 'opensAt' | 'closesAt' | 'phases'>;

/** Whether now is between an opening and a closing. The closing is outside. */
export function isWithin(
  { opensAt, closesAt }: Pick<Calendar, 'opensAt' | 'closesAt'>,
  now: number,
): boolean {
  return Date.parse(opensAt) <= now && now < Date.parse(closesAt);
}

/** Whether a phase allows one of these activities now; without phases, whether the consultation is open. */
export function isOpenTo(
  activities: readonly Activity[],
  calendar: Calendar,
  now: number,
): boolean {
  const { phases } = calendar;
  const isAllowed = ({ allows }: { allows: readonly Activity[] }): boolean =>
    activities.some((activity) => allows.includes(activity));
  return (
    isWithin(calendar, now) &&
    (phases.length === 0 || phases.some((phase) => isWithin(phase, now) && isAllowed(phase)))
  );
}
