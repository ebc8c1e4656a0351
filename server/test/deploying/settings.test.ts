import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { commands } from '../../src/commands/index.js';
import { readTargets } from '../../src/hooks/targets.js';
import { usualLimits } from '../../src/http/settings.js';
import { running } from '../commands/cli.js';
import { page, settingsIn, snippetOf, snippetsOf } from './snippets.js';

const pages = [page, 'docs/public-record.md', 'README.md', 'server/README.md'];

const all = await Promise.all(
  Object.entries(commands).map(async ([name, load]) => [name, await load()] as const),
);
const known = new Map(all);

/** Where there are settings that have no option. */
const others = ['ENTENTE_ID_KEY', 'NODE_ENV'];

describe('What the documentation says of settings', () => {
  for (const file of pages) {
    it(`names commands and options that there are, in ${file}`, async () => {
      const text = await readFile(file, 'utf8');
      const inText = [...text.matchAll(/`(?:npx )?entente ([a-z]+)([^`\n]*)`/g)];
      const inCode = [...text.matchAll(/^(?:npx )?entente ([a-z]+)(.*)$/gm)];
      const lines = [...inText, ...inCode].filter(([, name]) => name !== 'help');
      for (const [line, name = '', rest = ''] of lines) {
        const command = known.get(name);
        assert.ok(command, line);
        for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g)) {
          assert.ok(Object.hasOwn(command.options, option), line);
        }
      }
    });
  }

  it('names variables that are read', async () => {
    const read = all.flatMap(([, { options }]) =>
      Object.values(options).flatMap(({ variable }) => variable ?? []),
    );
    const text = await readFile(page, 'utf8');
    const named = [...text.matchAll(/\b(ENTENTE_[A-Z_]+|NODE_ENV|HOST|PORT)\b/g)];
    const unknown = named
      .map(([name]) => name)
      .filter((name) => ![...read, ...others].includes(name));
    assert.deepEqual(unknown, []);
  });

  it('has every limit, with what it usually is', async () => {
    const text = await readFile(page, 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` +\| +([\d,]+) \|/gm)].map(([, name, number]) => [
      name,
      Number(number!.replaceAll(',', '')),
    ]);
    assert.deepEqual(Object.fromEntries(rows), { ...usualLimits });
  });

  it('shows settings for a sign-in that a server starts with', async () => {
    const shown = (await snippetsOf('sh')).map(settingsIn).find((each) => 'ENTENTE_ISSUER' in each);
    assert.ok(shown);
    const server = await running(['serve', '--port', '0', '--database', 'memory'], {
      NODE_ENV: 'production',
      ...shown,
    });
    const path = '/consultations/river/commands';
    const { status } = await fetch(server.address + path, { method: 'POST' });
    assert.equal(status, 401);
    assert.equal(await server.stop(), 0);
  });

  it('shows a list of web hooks that is one, once it has a secret', async () => {
    const text = await snippetOf('json');
    assert.throws(() => readTargets(text), /secret/);
    const secret = `whsec_${Buffer.alloc(24).toString('base64')}`;
    assert.equal(readTargets(text.replace('whsec_…', secret)).length, 1);
  });
});
