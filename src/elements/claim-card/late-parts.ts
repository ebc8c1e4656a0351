import { Late } from '../shared/late.js';

/** Follows a claim of the store around. */
export const following = new Late(() => import('../../controllers/follow-claim.js'));

/** Draws texts that are long, or lead somewhere. */
export const longText = new Late(() => import('./card-text.js'));

/** Draws how a claim stands, where there is something to say. */
export const standing = new Late(() => import('./card-standing.js'));

/** Draws the ballot, and what can be done. */
export const below = new Late(() => import('./card-below.js'));
