import { signInCodes } from '../internal/sign-in-codes.js';
import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** Whether somebody must sign in for what they did, and whether they had been signed in when they did it. */
export type SignInWanted = 'no' | 'first' | 'again';

/** Whether something that the person before the screen did waits for them to sign in. */
export function signInWanted({ outbox, session }: DialogueStore): Cell<SignInWanted> {
  return derive<SignInWanted>((read) => {
    const me = read(session).participantId;
    const stopped = read(outbox.entries).filter(
      ({ state, actorId, error }) =>
        state === 'waiting' && (me ?? actorId) === actorId && signInCodes.has(error?.code ?? ''),
    );
    if (stopped.length === 0) return 'no';
    return stopped.some(({ actorId }) => actorId !== null) ? 'again' : 'first';
  });
}
