import { parse } from 'node:path';
import { rollup } from 'rollup';
import { minify } from 'rollup-plugin-esbuild';
import { typeOf } from '@entente/server';
import { scriptTagPlugins } from '../../rollup.config.mjs';
import { stageOf } from '../../scripts/rollup/stages.mjs';
import { root } from './root.mjs';

/** The scripts of the pages, bundled with the library's sources as a script tag gets them, in memory. */
export async function bundle(entries) {
  const input = entries.map((name) => [parse(name).name, `${root}/demo/${name}`]);
  // What makes the files of a release smaller still takes as long again.
  const plugins = scriptTagPlugins(minify({ target: 'es2022' }));
  const build = await rollup({ input: Object.fromEntries(input), plugins });
  const { output } = await build.generate({
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name]-[hash].js',
    manualChunks: stageOf,
  });
  await build.close();
  const files = new Map(
    output.map(({ fileName, code }) => {
      const found = {
        body: Buffer.from(code),
        type: typeOf(fileName),
        forever: fileName.startsWith('chunk-'),
      };
      return [`/${fileName}`, found];
    }),
  );
  return (path) => files.get(path);
}
