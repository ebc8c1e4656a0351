import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

const collected = {};

/** What a page writes into `integrity=""`, of every file of a script-tag build, in one JSON file. */
export const integrity = (file) => ({
  name: 'integrity',
  // Each build adds its own files, so that the last one to end leaves all of them.
  async writeBundle(_, bundle) {
    for (const { fileName, source, code = source } of Object.values(bundle)) {
      if (!fileName.endsWith('.js')) continue;
      collected[fileName] = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    }
    const sorted = Object.fromEntries(Object.entries(collected).sort());
    await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
  },
});
