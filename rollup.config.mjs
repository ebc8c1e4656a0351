import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { sourceEntries } from './scripts/public-entries.mjs';
import { adoptedStyles } from './scripts/rollup/adopted-styles.mjs';
import { askAgain } from './scripts/rollup/ask-again.mjs';
import { classic } from './scripts/rollup/classic.mjs';
import { integrity } from './scripts/rollup/integrity.mjs';
import { leafTexts } from './scripts/rollup/leaf-texts.mjs';
import { minify } from './scripts/rollup/minify.mjs';
import { minifyLiterals } from './scripts/rollup/minify-literals.mjs';
import { production } from './scripts/rollup/production.mjs';
import { properties } from './scripts/rollup/properties.mjs';
import { shortTokens } from './scripts/rollup/short-tokens.mjs';
import { stageOf } from './scripts/rollup/stages.mjs';

const failOnWarning = ({ message }) => {
  throw new Error(message);
};

const resolve = nodeResolve({ extensions: ['.ts', '.js'] });
const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });

/** One module per source file, for those who bundle: what they do not import, they do not ship. */
const forBundlers = {
  input: sourceEntries(),
  external: /^(lit|@lit\/context|valibot)(\/|$)/,
  onwarn: failOnWarning,
  plugins: [resolve, typescript],
  output: {
    dir: 'dist/npm',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
};

/** What makes source files as small as a page downloads them; also to measure them. `last` shortens what is left. */
export const scriptTagPlugins = (last = minify()) => [
  production(),
  resolve,
  adoptedStyles(),
  // Before types are gone.
  leafTexts(),
  typescript,
  properties(),
  shortTokens(),
  minifyLiterals(),
  askAgain(),
  last,
];

const forScriptTags = {
  input: { entente: 'src/embed.ts' },
  onwarn: failOnWarning,
  plugins: [...scriptTagPlugins(), integrity('dist/integrity.json')],
  output: [
    // The script tag's file, and beside it what it loads when a page first needs it.
    {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: stageOf,
    },
    // All in one file, for those who must pin a single integrity hash.
    {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].bundle.js',
      inlineDynamicImports: true,
      // And for pages that take no modules.
      plugins: [classic('entente.bundle.js', 'entente.classic.js')],
    },
  ],
};

export default [forBundlers, forScriptTags];
