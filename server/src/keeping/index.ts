export * from './keeper.js';
export { canonicalJson, digestOf } from './canonical.js';
export { BEGINNING, hashOf } from './ledger.js';
export { openKeeper } from './open-keeper.js';
