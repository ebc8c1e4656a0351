import type { Bearing } from './evidence.js';
import type { SupportState } from './words.js';

/** Which side of a claim a source is on. */
export type Side = 'for' | 'against' | 'context';

/** The side of each bearing. */
export const sides: Readonly<Record<Bearing, Side>> = {
  supports: 'for',
  'partly-supports': 'for',
  contradicts: 'against',
  context: 'context',
};

/** The states in which somebody may ask for evidence, or ask again. */
export const askable: ReadonlySet<SupportState> = new Set(['unchallenged', 'unsupported']);
