import type { Opened } from '../contract.js';
import type { FaultPlan } from './plan.js';

/** The backend's moods that a designer can choose between. */
export const moods = ['fast', 'slow', 'offline', 'failing', 'read-only', 'expired'] as const;

/** See {@link moods}. */
export type Mood = (typeof moods)[number];

const reading = ['list', 'get', 'aggregate', 'changesSince'] as const;

/** What goes wrong in each mood. */
export const plans: Readonly<Record<Mood, FaultPlan>> = {
  fast: [],
  slow: [{ fault: { does: 'wait', ms: [1_500, 4_000] } }],
  offline: [{ fault: { does: 'fail', code: 'offline' } }],
  failing: [
    { on: 'submit', fault: { does: 'fail', code: 'unavailable' } },
    { on: reading, chance: 0.5, fault: { does: 'fail', code: 'unavailable' } },
  ],
  'read-only': [{ on: 'submit', fault: { does: 'fail', code: 'read-only' } }],
  expired: [{ on: 'submit', fault: { does: 'fail', code: 'session-expired' } }],
};

/** What a backend in this mood says when it is opened. */
export function inMood(mood: Mood, opened: Opened, now: number): Opened {
  const { capabilities, session } = opened;
  switch (mood) {
    case 'read-only':
      return {
        ...opened,
        capabilities: { ...capabilities, absent: [...capabilities.absent, 'submit'] },
      };
    case 'expired':
      return { ...opened, session: { ...session, expiresAt: new Date(now).toISOString() } };
    default:
      return opened;
  }
}
