import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paraphraseStatuses, type Paraphrase } from '../../src/model/paraphrase.js';
import {
  awaitsListener,
  isOpenGate,
  machine,
  moveOn,
  type ParaphraseEvent,
} from '../../src/rules/paraphrase-machine.js';

const events: readonly ParaphraseEvent[] = [
  'confirmed',
  'close',
  'missed',
  'declined',
  'adopt',
  'vouch',
  'release',
  'lapse',
];

/** Every row: from, by, to, and what let the reply go. */
const rows = [
  ['offered-1', 'confirmed', 'confirmed', null],
  ['offered-1', 'close', 'close', null],
  ['offered-1', 'missed', 'missed', null],
  ['offered-1', 'declined', 'declined', null],
  ['offered-1', 'vouch', 'released', 'voucher'],
  ['offered-1', 'release', 'released', 'facilitator'],
  ['offered-1', 'lapse', 'released', 'deadline'],
  ['offered-2', 'confirmed', 'confirmed', null],
  ['offered-2', 'close', 'close', 'attempts'],
  ['offered-2', 'missed', 'missed', 'attempts'],
  ['offered-2', 'declined', 'declined', null],
  ['offered-2', 'vouch', 'released', 'voucher'],
  ['offered-2', 'release', 'released', 'facilitator'],
  ['offered-2', 'lapse', 'released', 'deadline'],
  ['close-1', 'adopt', 'close', 'correction'],
  ['close-1', 'vouch', 'close', 'voucher'],
  ['close-1', 'release', 'close', 'facilitator'],
  ['missed-1', 'adopt', 'missed', 'correction'],
  ['missed-1', 'vouch', 'missed', 'voucher'],
  ['missed-1', 'release', 'missed', 'facilitator'],
  ['removed-1', 'release', 'released', 'facilitator'],
  ['removed-1', 'lapse', 'released', 'deadline'],
  ['removed-2', 'release', 'released', 'facilitator'],
  ['removed-2', 'lapse', 'released', 'deadline'],
] as const;

function inState(state: string): Paraphrase {
  const [status, attempt] = state.split('-');
  return {
    type: 'paraphrase',
    id: 'p',
    revision: 1,
    claimId: 'c',
    participantId: 'ben',
    text: 'Mud piles up.',
    language: 'en',
    attempt: attempt === '2' ? 2 : 1,
    status: paraphraseStatuses.find((known) => known === status) ?? 'offered',
    released: null,
    correction: null,
    copyReason: null,
    releasedById: null,
    releaseReason: null,
    createdAt: '2026-06-10T12:00:00.000Z',
    dueAt: '2026-06-13T12:00:00.000Z',
    judgedAt: null,
    removed: status === 'removed',
  };
}

describe('the paraphrase machine', () => {
  for (const [state, event, to, released] of rows) {
    it(`moves ${state} by ${event} to ${to}, released by ${released ?? 'nothing'}`, () => {
      assert.deepEqual(moveOn(inState(state), event), { to, released });
    });
  }

  it('has no other rows', () => {
    const moves = Object.values(machine).flatMap((possible) => Object.keys(possible));
    assert.equal(moves.length, rows.length);
  });

  for (const state of Object.keys(machine)) {
    const possible = rows.flatMap(([from, event]) => (from === state ? [event] : []));
    const rest = events.filter((event) => !possible.some((known) => known === event));
    it(`goes nowhere from ${state} by ${rest.join(', ') || 'no event'}`, () => {
      const moves = rest.map((event) => moveOn(inState(state), event));
      assert.deepEqual(
        moves,
        rest.map(() => undefined),
      );
    });
  }

  for (const status of ['confirmed', 'declined', 'released']) {
    for (const attempt of [1, 2]) {
      it(`is settled once ${status} at try ${attempt}`, () => {
        const paraphrase = inState(`${status}-${attempt}`);
        const moves = events.map((event) => moveOn(paraphrase, event));
        assert.deepEqual(
          moves,
          events.map(() => undefined),
        );
      });
    }
  }

  it('is settled once a correction was adopted, whatever the verdict', () => {
    const adopted = { ...inState('close-1'), released: 'correction' } as const;
    assert.deepEqual([isOpenGate(adopted), moveOn(adopted, 'vouch')], [true, undefined]);
  });

  it('offers a way to an open gate from every open state, without the author', () => {
    for (const state of Object.keys(machine)) {
      const ways = (['adopt', 'lapse'] as const).map((event) => moveOn(inState(state), event));
      assert.ok(ways.some((move) => move?.released));
    }
  });

  it('leaves the next step to the listener after a first try that was close, missed or removed', () => {
    const waiting = Object.keys(machine).filter((state) => awaitsListener(inState(state)));
    assert.deepEqual(waiting, ['close-1', 'missed-1', 'removed-1']);
  });

  it('knows no state beyond a second try', () => {
    assert.equal(moveOn(inState('close-2'), 'adopt'), undefined);
  });
});
