import type { Paraphrase, ParaphraseStatus, Release, Verdict } from '../model/paraphrase.js';

/** What can happen to a restatement: its author's verdict, or a way round it. */
export type ParaphraseEvent = Verdict | 'adopt' | 'vouch' | 'release' | 'lapse';

/** A restatement that is not settled: its status, or that it was removed before a verdict, and which try it is. */
export type OpenState =
  'offered-1' | 'offered-2' | 'close-1' | 'missed-1' | 'removed-1' | 'removed-2';

/** Where an event leads. A release stands beside the author's verdict and never erases it. */
export interface Move {
  readonly to: ParaphraseStatus;
  readonly released: Release | null;
}

const answered = {
  confirmed: { to: 'confirmed', released: null },
  declined: { to: 'declined', released: null },
  vouch: { to: 'released', released: 'voucher' },
  release: { to: 'released', released: 'facilitator' },
  lapse: { to: 'released', released: 'deadline' },
} as const;

/** After a first verdict of `close` or `missed`; the other way on is to restate once more. */
function afterVerdict(to: 'close' | 'missed') {
  return {
    adopt: { to, released: 'correction' },
    vouch: { to, released: 'voucher' },
    release: { to, released: 'facilitator' },
  } as const;
}

/** The machine: from each open state, by each event that is possible there. No event, no move. */
export const machine: Readonly<
  Record<OpenState, Readonly<Partial<Record<ParaphraseEvent, Move>>>>
> = {
  'offered-1': {
    ...answered,
    close: { to: 'close', released: null },
    missed: { to: 'missed', released: null },
  },
  // Never a third try: whatever the author says now, the reply goes ahead.
  'offered-2': {
    ...answered,
    close: { to: 'close', released: 'attempts' },
    missed: { to: 'missed', released: 'attempts' },
  },
  'close-1': afterVerdict('close'),
  'missed-1': afterVerdict('missed'),
  // Nobody judges what nobody can read, and the gate opens all the same.
  'removed-1': { release: answered.release, lapse: answered.lapse },
  'removed-2': { release: answered.release, lapse: answered.lapse },
};

const settled: ReadonlySet<ParaphraseStatus> = new Set(['confirmed', 'declined', 'released']);

/** Whether the reply may go ahead. */
export function isOpenGate(paraphrase: Paraphrase): boolean {
  return settled.has(paraphrase.status) || paraphrase.released !== null;
}

/** Whether a first try was close, missed or removed, and a second one or the correction is to follow. */
export function awaitsListener(paraphrase: Paraphrase): boolean {
  const { status, attempt, removed } = paraphrase;
  return !isOpenGate(paraphrase) && attempt === 1 && (status !== 'offered' || removed === true);
}

/** Where an event leads a restatement, or `undefined` where it leads nowhere. */
export function moveOn(paraphrase: Paraphrase, event: ParaphraseEvent): Move | undefined {
  if (isOpenGate(paraphrase)) return undefined;
  const { status, attempt, removed } = paraphrase;
  const state = `${removed && status === 'offered' ? 'removed' : status}-${attempt}`;
  return Object.hasOwn(machine, state) ? machine[state as OpenState][event] : undefined;
}

/** Whether the same person has not restated the claim once more since: then another one decides. */
export function isLast(
  { claimId, participantId, attempt }: Paraphrase,
  all: readonly Paraphrase[],
): boolean {
  return !all.some(
    (other) =>
      other.claimId === claimId && other.participantId === participantId && other.attempt > attempt,
  );
}
