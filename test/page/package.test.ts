import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { describe, it } from 'node:test';

/** The links of a page that lead to other files, seen from the top of the package. */
async function linksOf(page: string): Promise<string[]> {
  const text = await readFile(page, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)];
  return links.map(([, to = '']) => posix.join(posix.dirname(page), to));
}

describe('The package', () => {
  it('holds all that its pages link to', async () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const { stdout } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 10_000_000 });
    const packed = JSON.parse(stdout) as Record<string, { files: { path: string }[] }>;
    const files = Object.values(packed).flatMap((each) => each.files.map(({ path }) => path));
    const pages = files.filter((path) => /^(README|docs\/.*)\.md$/.test(path));
    const all = (await Promise.all(pages.map(linksOf))).flat();
    // The server is a package of its own.
    const links = all.filter((to) => !to.startsWith('server/'));
    const missing = links.filter((to) => !files.some((path) => `${path}/`.startsWith(`${to}/`)));
    assert.deepEqual([...new Set(missing)], []);
    assert.ok(links.length > 10);
  });

  it('says in whole sentences what each React component is', async () => {
    const text = await readFile('dist/npm/react.d.ts', 'utf8');
    const said = [...text.matchAll(/^\/\*\* (.*) \*\/$/gm)].map(([, words = '']) => words);
    assert.deepEqual(
      said.filter((words) => !words.endsWith('.')),
      [],
    );
    assert.ok(said.length > 5);
  });
});
