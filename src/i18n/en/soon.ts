/* What follows as soon as the first claims can be read. */
export { claim } from './claim.js';
export { situation } from './situation.js';
