import { readFile } from 'node:fs/promises';
import { fill } from './fill.mjs';
import { root } from './root.mjs';

/** A page of the demonstration with texts in it, made once for the same texts. */
export function pageWith(name) {
  const made = new Map();
  return async (texts) => {
    const key = JSON.stringify(texts);
    if (!made.has(key)) {
      const html = await readFile(`${root}/demo/${name}`, 'utf8');
      made.clear();
      made.set(key, { body: Buffer.from(fill(html, texts)), type: 'text/html; charset=utf-8' });
    }
    return made.get(key);
  };
}
