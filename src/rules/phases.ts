import type { Activity, Consultation } from '../model/consultation.js';
import type { Violation } from './decision.js';
import { violation } from './refusal.js';

/**
 * When a command may be given: during phases that allow one of these activities, at any time while
 * the consultation is open, or always.
 */
export type During = readonly Activity[] | 'open' | 'always';

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The times at which something may be done. The end is outside. */
function windowsOf(during: readonly Activity[] | 'open', consultation: Consultation): Window[] {
  const { phases, opensAt, closesAt } = consultation;
  const whole = { from: Date.parse(opensAt), to: Date.parse(closesAt) };
  if (during === 'open' || phases.length === 0) return [whole];
  return phases
    .filter(({ allows }) => during.some((activity) => allows.includes(activity)))
    .map((phase) => ({
      from: Math.max(whole.from, Date.parse(phase.opensAt)),
      to: Math.min(whole.to, Date.parse(phase.closesAt)),
    }));
}

/** What the calendar has against doing something now. */
export function closedTo(
  during: During,
  consultation: Consultation,
  now: number,
): readonly Violation[] {
  if (during === 'always') return [];
  const windows = windowsOf(during, consultation);
  if (windows.some(({ from, to }) => from <= now && now < to)) return [];
  const openings = windows.filter(({ from, to }) => now < from && from < to);
  if (openings.length === 0) return [violation('phase', 'closed', null, 'read-only')];
  const next = Math.min(...openings.map(({ from }) => from));
  const remedy = { step: 'wait', until: new Date(next).toISOString() } as const;
  return [violation('phase', 'not-open-yet', remedy, 'read-only')];
}
