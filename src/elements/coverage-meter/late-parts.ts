import { Late } from '../shared/late.js';

/** Follows the counts and the groups of the consultation around. */
export const following = new Late(() => import('./follow-coverage.js'));

/** Draws the stages of taking part, and who is said to be missing. */
export const below = new Late(() => import('./meter-below.js'));
