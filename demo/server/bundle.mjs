import { build } from 'esbuild';
import { relative } from 'node:path';
import { root } from './root.mjs';
import { typeOf } from '@entente/server';

/** The scripts of the pages, bundled with the library's sources, in memory. */
export async function bundle(entries) {
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => `${root}/demo/${name}`),
    outdir: root,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: `${root}/tsconfig.json`,
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    logLevel: 'error',
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => {
      const name = relative(root, path);
      const found = {
        body: Buffer.from(contents),
        type: typeOf(name),
        forever: name.startsWith('chunk-'),
      };
      return [`/${name}`, found];
    }),
  );
  return (path) => files.get(path);
}
