import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Which runner a test belongs to is read from the test itself, so that none can fall between two:
 * one that imports `node:test` runs in Node, every other one in a browser. Those in `test/page`
 * drive a browser from Node and need what `npm run build` makes; they run last.
 */
const runnerOf = (file) => {
  if (file.startsWith('test/page/')) return 'page';
  return /from 'node:test'/.test(readFileSync(file, 'utf8')) ? 'node' : 'browser';
};

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** The test files of one runner, as paths from the top of the repository. */
export function testFiles(runner) {
  return ['test', 'server/test']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => filesIn(folder))
    .filter((file) => file.endsWith('.test.ts') && runnerOf(file) === runner)
    .sort();
}
