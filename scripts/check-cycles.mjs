// Two modules that need each other are one module in two files, or a third that is missing.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** The files of src that `file` cannot start without: neither types nor what it loads later. */
function importsOf(file) {
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  return statements
    .filter(({ isTypeOnly, importClause }) => !isTypeOnly && !importClause?.isTypeOnly)
    .map(({ moduleSpecifier }) => moduleSpecifier?.text ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts'));
}

const graph = new Map(
  readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name))
    .map((file) => [file, importsOf(file)]),
);

const done = new Set();

/** The way from `file` back to a file on `path`, if there is one. */
function cycleFrom(file, path = []) {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of graph.get(file) ?? []) {
    const cycle = cycleFrom(next, [...path, file]);
    if (cycle) return cycle;
  }
  done.add(file);
  return undefined;
}

const cycles = [...graph.keys()].map((file) => cycleFrom(file)).filter(Boolean);
if (cycles.length > 0) {
  console.error(`These import each other:\n  ${cycles[0].join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(`${graph.size} modules, no cycle`);
}
