/* What a meter follows in the consultation around: the counts, and the groups that they are of. */
export { followAggregate } from '../../controllers/follow-aggregate.js';
export { followGroups } from '../../controllers/follow.js';
