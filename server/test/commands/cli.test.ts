import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { run, running } from './cli.js';

describe('entente', () => {
  it('lists its commands', async () => {
    const { code, out } = await run([]);
    assert.equal(code, 0);
    for (const command of ['serve', 'migrate', 'erase', 'openapi', 'conformance']) {
      assert.match(out, new RegExp(`^  ${command}\\b`, 'm'));
    }
  });

  it('says what a command can be told, and by which variable', async () => {
    const { out } = await run(['serve', '--help']);
    assert.match(out, /--database URL\|FOLDER\|memory .*\[ENTENTE_DATABASE\]/);
  });

  for (const [args, environment, words] of [
    [['dance'], {}, /no command dance/],
    [['serve', '--colour'], {}, /colour/],
    [['serve'], { PORT: 'eighty' }, /--port is eighty/],
    [['serve', '--base', 'api'], {}, /--base is api/],
    [['serve', '--origin', 'https://town.example/'], {}, /--origin is/],
    [['serve', '--limit', 'hops=3'], {}, /no such limit/],
    [['serve', '--issuer', 'https://sign-in.example/'], {}, /--audience/],
    [
      ['serve', '--issuer', 'a', '--audience', 'b', '--keys', 'http://sign-in.example/keys'],
      {},
      /begins with https/,
    ],
    [['erase'], {}, /--consultation/],
    [['erase', '--consultation', 'a', '--claim', 'b', '--challenge', 'c'], {}, /one of/],
    [['conformance'], {}, /one address/],
    [['stages'], { NODE_ENV: 'production' }, /production/],
  ] as const) {
    it(`refuses ${[...args, JSON.stringify(environment)].join(' ')}, and says why`, async () => {
      const { code, errors } = await run(args, environment);
      assert.equal(code, 2);
      assert.match(errors, words);
    });
  }

  it('lets nobody be anybody in production', async () => {
    const args = ['serve', '--demo', '--database', 'memory', '--port', '0'];
    const { code, errors } = await run(args, { NODE_ENV: 'production' });
    assert.equal(code, 1);
    assert.match(errors, /production/);
  });

  it('prints the protocol', async () => {
    const { out } = await run(['openapi']);
    const { openapi } = JSON.parse(out) as { openapi: string };
    assert.equal(openapi, '3.1.0');
  });

  it('serves until it is asked to stop', async () => {
    const server = await running(['serve', '--database', 'memory', '--port', '0', '--demo']);
    assert.equal((await fetch(`${server.address}/health/ready`)).status, 200);
    assert.equal((await fetch(`${server.address}/openapi.json`)).status, 200);
    assert.equal(await server.stop(), 0);
  });
});
