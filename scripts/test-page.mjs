// Tests that drive the built pages in a real browser: `npm run test:page`, or with words of a path.
import { runNodeTests } from './node-tests.mjs';

// Each starts a server and a browser of its own: more than one at a time only makes all of them slow.
await runNodeTests('page', { concurrency: 2 });
