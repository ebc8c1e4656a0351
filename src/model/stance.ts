import * as v from 'valibot';
import { id, identity, instant } from './parts.js';
import { positions } from './words.js';

export { positions, type Position } from './words.js';

export const stance = v.object({
  type: v.literal('stance'),
  /** Made by {@link stanceId}: one per person and claim. */
  ...identity,
  claimId: id,
  participantId: id,
  /** `null` once it was taken back. */
  position: v.nullable(v.picklist(positions)),
  at: instant,
});

/** One person's view on one claim. */
export type Stance = v.InferOutput<typeof stance>;

export { stanceId } from './ids.js';
