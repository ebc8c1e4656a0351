/** What writes. The page loads it when somebody is about to contribute, not before. */
export { accept } from './accept.js';
export { lapse } from './lapse.js';
export { exportAll, importAll } from './transfer.js';
