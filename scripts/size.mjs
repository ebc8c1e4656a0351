// Prints what a page downloads, minified and gzipped, and fails when a part grows. Of a part that is above its aim,
// `most` is what it weighs today: it may grow only with what readers get for it.
// With --modules it also prints which source files the first load is made of.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { scriptTagPlugins } from '../rollup.config.mjs';
import { stageOf } from './rollup/stages.mjs';

const KB = 1000;

/**
 * What is measured: with everything that it needs to be read in English, Lit included. Its entry
 * loads the rest itself, so what comes with it at once is named by a source file of that chunk. An
 * element alone is fed by its properties, and its claim is of the most frequent kind: short, and
 * nobody has asked for evidence. What a card fetches for other claims is in the first load of a whole.
 */
const PARTS = [
  {
    name: 'coverage-meter alone',
    aim: 12,
    most: 13.7,
    entry: 'src/elements/coverage-meter/coverage-meter.define.ts',
    along: ['src/i18n/en/coverage.ts'],
  },
  {
    name: 'claim-card alone',
    aim: 14,
    entry: 'src/elements/claim-card/claim-card.define.ts',
    along: ['src/i18n/en/card.ts'],
  },
  {
    name: 'first load of a consultation',
    aim: 30,
    most: 41.3,
    entry: 'src/embed.ts',
    along: [
      'src/elements/consultation/consultation.ts',
      'src/i18n/en/thread.ts',
      'src/i18n/en/card.ts',
      'src/adapters/browser/browser-adapter.ts',
    ],
  },
];

const gzipped = ({ code }) => gzipSync(code, { level: 9 }).length;
const total = (chunks) => chunks.reduce((sum, chunk) => sum + gzipped(chunk), 0);

/** The chunks of a script-tag build that starts with `entry`. */
async function chunksFrom(entry) {
  const bundle = await rollup({ input: entry, plugins: scriptTagPlugins() });
  const { output } = await bundle.generate({
    format: 'es',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: stageOf,
  });
  await bundle.close();
  return output.filter(({ type }) => type === 'chunk');
}

/** The entry, the chunks that hold the sources in `along`, and whatever these import at once. */
function firstOf(chunks, along) {
  const found = new Set();
  const add = (chunk) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name));
  };
  add(chunks.find(({ isEntry }) => isEntry));
  for (const source of along) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(resolve(source)));
    if (!chunk) throw new Error(`${source} is in no chunk`);
    add(chunk);
  }
  return [...found];
}

function row(name, bytes, note = '') {
  console.log(`${name.padEnd(44)}${(bytes / KB).toFixed(1).padStart(7)} kB  ${note}`.trimEnd());
}

/** The sources of these chunks, the longest first; their lengths are those before minifying. */
function printModules(chunks) {
  const modules = chunks
    .flatMap(({ modules: byId }) => Object.entries(byId))
    .sort(([, a], [, b]) => b.renderedLength - a.renderedLength);
  console.log('\nMade of, not minified:');
  for (const [id, { renderedLength }] of modules) {
    row(`  ${id.replace(`${process.cwd()}/`, '')}`.slice(-44), renderedLength);
  }
}

let measured;
for (const { name, aim, most = aim, entry, along } of PARTS) {
  const chunks = await chunksFrom(entry);
  const first = firstOf(chunks, along);
  const isOver = total(first) > most * KB;
  const isMissed = total(first) > aim * KB;
  const words = `${isMissed ? `aim of ${aim} kB not met` : `of ${aim} kB`}`;
  row(name, total(first), `${words}${isOver ? `, and above ${most} kB: TOO MUCH` : ''}`);
  if (isOver) process.exitCode = 1;
  measured = { chunks, first };
}

console.log('\nThe first load, file by file:');
for (const chunk of measured.first) row(`  ${chunk.fileName}`, gzipped(chunk));

const later = measured.chunks.filter((chunk) => !measured.first.includes(chunk));
console.log('\nLoaded when it is first needed:');
for (const chunk of later.sort((a, b) => gzipped(b) - gzipped(a))) {
  row(`  ${chunk.fileName}`, gzipped(chunk));
}
row('all of that', total(later));
if (process.argv.includes('--modules')) printModules(measured.first);
