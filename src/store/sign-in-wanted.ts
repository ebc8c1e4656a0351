import { signInCodes } from '../internal/sign-in-codes.js';
import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** Whether something that the person before the screen did waits for them to sign in. */
export function signInWanted({ outbox, session }: DialogueStore): Cell<boolean> {
  return derive((read) => {
    const me = read(session).participantId;
    return read(outbox.entries).some(
      ({ state, actorId, error }) =>
        state === 'waiting' && (me ?? actorId) === actorId && signInCodes.has(error?.code ?? ''),
    );
  });
}
