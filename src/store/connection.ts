import type { AdapterError } from '../adapters/errors.js';

/** Whether the backend answers. */
export interface Connection {
  readonly status: 'opening' | 'ready' | 'offline' | 'failed' | 'closed';
  readonly error: AdapterError | null;
}
