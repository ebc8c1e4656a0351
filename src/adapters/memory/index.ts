export { MemoryAdapter, type MemoryOptions } from './memory-adapter.js';
