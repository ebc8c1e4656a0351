import type { Adapter } from '../adapters/contract.js';
import type { Keep } from './keep.js';

/** What a store is made with. */
export interface StoreOptions {
  /** The backend, with all verbs: what it lacks rejects with `not-supported`. */
  readonly source: Required<Adapter>;
  readonly consultationId: string;
  /** Where drafts and unsent commands are kept; asked again where its code could not be fetched. */
  readonly keep: () => Promise<Keep>;
  /** Tells pages apart that share a device; made anew for each page. */
  readonly writer: string;
}
