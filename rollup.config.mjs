import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { fileURLToPath } from 'node:url';
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

/** What makes source files as small as a page downloads them; also to measure them. */
export const scriptTagPlugins = () => [
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
  minify(),
];

const READING = fileURLToPath(
  new URL('src/elements/consultation/consultation.define.ts', import.meta.url),
);

const SHARED =
  /[\\/]src[\\/](adapters[\\/](aborted|companions|compare-keys|contract|cursor|embedded-replies|failure|opening|supported|tags|visibility)|i18n[\\/]plural|internal[\\/](clock|indexed-db))\.ts$/;

/** A module and whatever it cannot do without. */
function withImports(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of getModuleInfo(id)?.importedIds ?? []) withImports(each, getModuleInfo, found);
  return found;
}

let core;

/**
 * What a consultation needs before it can be read is one file, with what all adapters and all messages
 * share: so nothing of that waits for another file to ask for it.
 */
export function chunkOf(id, { getModuleInfo }) {
  if (!getModuleInfo(READING)) return null;
  core ??= withImports(READING, getModuleInfo);
  return core.has(id) || SHARED.test(id) ? 'core' : null;
}

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
      manualChunks: chunkOf,
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
