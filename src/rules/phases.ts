import type { Consultation } from '../model/consultation.js';
import { isOpenTo, isWithin } from '../model/openings.js';
import { nextOpening, type Timely } from '../model/windows.js';
import type { Violation } from './decision.js';
import { violation } from './refusal.js';

/** When a command may be given: as the calendar has it, or always. */
export type During = Timely | 'always';

/** What the calendar has against doing something now. */
export function closedTo(
  during: During,
  consultation: Consultation,
  now: number,
): readonly Violation[] {
  if (during === 'always' || isOpen(during, consultation, now)) return [];
  const until = nextOpening(during, consultation, now);
  if (until === undefined) return [violation('phase', 'closed', null, 'read-only')];
  return [violation('phase', 'not-open-yet', { step: 'wait', until }, 'read-only')];
}

function isOpen(during: Timely, consultation: Consultation, now: number): boolean {
  return during === 'open' ? isWithin(consultation, now) : isOpenTo(during, consultation, now);
}
