import type { Broken } from './broken/breaking.js';
import { brokenFollowing } from './broken/following.js';
import { brokenKeeping } from './broken/keeping.js';
import { brokenListing } from './broken/listing.js';
import { brokenSecrets } from './broken/secrets.js';

export type { Broken } from './broken/breaking.js';

/** Adapters that are wrong in one way each, to see who notices. */
export const brokenAdapters: readonly Broken[] = [
  ...brokenKeeping,
  ...brokenListing,
  ...brokenSecrets,
  ...brokenFollowing,
];
