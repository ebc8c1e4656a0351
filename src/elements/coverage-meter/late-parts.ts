import { Late } from '../shared/late.js';

type Following = Pick<
  typeof import('../../controllers/follow.js'),
  'followAggregate' | 'followGroups'
>;

/** Follows the counts and the groups of the consultation around. */
export const following = new Late<Following>(() => import('../../controllers/follow.js'));

/** Draws the stages of taking part, and who is said to be missing. */
export const below = new Late(() => import('./meter-below.js'));
