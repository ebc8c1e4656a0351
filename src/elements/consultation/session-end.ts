import type { Session } from '../../adapters/contract.js';

/** How long before its end a session is said to end: WCAG asks for 20 seconds, services give two minutes. */
const AHEAD = 120_000;

type Lasting = Pick<Session, 'participantId' | 'expiresAt'>;

/** Milliseconds until a session ends; without a participant, or an end, never. */
function left({ participantId, expiresAt }: Lasting): number {
  if (participantId === null || expiresAt === null) return Infinity;
  return Date.parse(expiresAt) - Date.now();
}

/** Whether somebody's session goes on, is about to end, or has ended. */
export function sessionState(session: Lasting): 'lasting' | 'ending' | 'over' {
  const rest = left(session);
  if (rest <= 0) return 'over';
  return rest <= AHEAD ? 'ending' : 'lasting';
}

/** Milliseconds until this must be looked at again; `Infinity` where it need not be. */
export function untilWarning(session: Lasting): number {
  const rest = left(session);
  if (!(rest > 0)) return Infinity;
  return rest > AHEAD ? rest - AHEAD : rest;
}
