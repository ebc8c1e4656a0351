import type { Session } from '../../adapters/contract.js';

/** How long before its end a session is said to end: WCAG asks for 20 seconds, services give two minutes. */
const AHEAD = 120_000;

/** The longest that a timer of a browser can wait. */
const LONGEST = 2 ** 31 - 1;

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

/** Milliseconds until this must be looked at again; `undefined` where it need not be. */
export function untilWarning(session: Lasting): number | undefined {
  const rest = left(session);
  if (!(rest > 0) || rest === Infinity) return undefined;
  return Math.min(LONGEST, rest > AHEAD ? rest - AHEAD : rest);
}
