import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

const codes: ReadonlySet<string | undefined> = new Set(['sign-in-required', 'session-expired']);

/** Whether something that was done waits for its author to sign in. */
export function signInWanted({ outbox }: DialogueStore): Cell<boolean> {
  return derive((read) =>
    read(outbox.entries).some(({ state, error }) => state === 'waiting' && codes.has(error?.code)),
  );
}
