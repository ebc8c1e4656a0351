/* What is said to and of people beside the thread. */
export { common } from './common.js';
export { inbox } from './inbox.js';
export { inclusion } from './inclusion.js';
export { search } from './search.js';
