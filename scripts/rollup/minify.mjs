import { transform } from 'esbuild';
import { minify as terser } from 'terser';

const COMPRESS = {
  ecma: 2022,
  module: true,
  // What is unsafe is so for functions that are called with `new`, and of those we have none.
  compress: { passes: 2, inline: 1, unsafe_arrows: true, unsafe_methods: true },
  format: { comments: false },
};

/**
 * Makes the code of each chunk as small as it gets: esbuild renames by how often a name is used,
 * which compresses best, and Terser then finds more to leave out of what is left.
 */
export const minify = () => ({
  name: 'minify',
  async renderChunk(code) {
    const short = await transform(code, {
      format: 'esm',
      legalComments: 'none',
      minify: true,
      sourcemap: true,
      target: 'es2022',
    });
    const shorter = await terser(short.code, {
      ...COMPRESS,
      sourceMap: { content: short.map, asObject: true },
    });
    return { code: shorter.code, map: shorter.map };
  },
});
