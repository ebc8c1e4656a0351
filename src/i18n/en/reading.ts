/* What a reader meets first: fetched together, before anything can be read. */
export { consultation } from './consultation.js';
export { mandate } from './mandate.js';
export { standing } from './standing.js';
export { thread } from './thread.js';
