import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';

const SOURCES = 'src';

const PRIVATE = /--_[a-z0-9-]+/g;

/** Every private name of a custom property, the most frequent first: each build finds the same. */
function namesIn(files) {
  const uses = new Map();
  for (const file of files) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(PRIVATE)) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  return [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a) || (a < b ? -1 : 1));
}

/** Shortens the names of custom properties that no page may set, alike in all files. */
export const shortTokens = () => {
  const files = readdirSync(SOURCES, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const names = namesIn(files.map((file) => join(SOURCES, file)));
  const short = new Map(names.map((name, at) => [name, `--_${at.toString(36)}`]));
  return {
    name: 'short-tokens',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const output = new MagicString(code).replace(PRIVATE, (name) => short.get(name) ?? name);
      return output.hasChanged() ? { code: output.toString(), map: output.generateMap() } : null;
    },
  };
};
