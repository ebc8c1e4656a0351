import type { Activity } from './consultation.js';
import type { Calendar } from './openings.js';

/** When something may be done: during phases that allow one of these, or while the consultation is open. */
export type Timely = readonly Activity[] | 'open';

/** A time, in milliseconds since 1970. The end is outside. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** The times at which something may be done. */
function windowsOf(during: Timely, { phases, opensAt, closesAt }: Calendar): readonly Window[] {
  const whole = { from: Date.parse(opensAt), to: Date.parse(closesAt) };
  if (during === 'open' || phases.length === 0) return [whole];
  return phases
    .filter(({ allows }) => during.some((activity) => allows.includes(activity)))
    .map((phase) => ({
      from: Math.max(whole.from, Date.parse(phase.opensAt)),
      to: Math.min(whole.to, Date.parse(phase.closesAt)),
    }))
    .filter(({ from, to }) => from < to);
}

/** When something can be done next that cannot be done now, if it ever can. */
export function nextOpening(during: Timely, calendar: Calendar, now: number): string | undefined {
  return asDate(
    Math.min(...windowsOf(during, calendar).map(({ from }) => (now < from ? from : Infinity))),
  );
}

/** Until when something could be done at last, if it ever could. */
export function lastClosing(during: Timely, calendar: Calendar): string | undefined {
  return asDate(Math.max(...windowsOf(during, calendar).map(({ to }) => to)));
}

/** When something opens or closes next in a consultation; `Infinity` where all is over. */
export function nextTurn({ opensAt, closesAt, phases }: Calendar, now: number): number {
  const times = [{ opensAt, closesAt }, ...phases].flatMap((each) => [
    Date.parse(each.opensAt),
    Date.parse(each.closesAt),
  ]);
  return Math.min(...times.filter((time) => now < time));
}

function asDate(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString() : undefined;
}
