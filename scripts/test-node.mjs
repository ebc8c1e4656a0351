// Tests of what needs no browser: `npm run test:node`, or `npm run test:node -- rules` for some.
import { runNodeTests } from './node-tests.mjs';

await runNodeTests('node');
