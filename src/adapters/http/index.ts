export { HttpAdapter, type HttpOptions } from './http-adapter.js';
export type { TokenSource } from './token-keeper.js';
