export type { Seed } from './base.js';
export { BrowserAdapter, type BrowserOptions } from './browser-adapter.js';
