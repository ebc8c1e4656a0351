import { readFileSync } from 'node:fs';

const NPM = './dist/npm/';

/** Written by scripts/react.mjs once the manifest is there. */
const GENERATED = ['react'];

/**
 * The modules that the package offers, read from its exports map: `elements/thread/thread` for
 * what is built from src/elements/thread/thread.ts.
 */
export const publicEntries = () =>
  Object.values(JSON.parse(readFileSync('package.json', 'utf8')).exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .filter((path) => path.startsWith(NPM) && path.endsWith('.js'))
    .map((path) => path.slice(NPM.length).replace(/\.js$/, ''));

/** Those of them that are written by hand, with their source. */
export const sourceEntries = () =>
  Object.fromEntries(
    publicEntries()
      .filter((name) => !GENERATED.includes(name))
      .map((name) => [name, `src/${name}.ts`]),
  );
