import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { addressKey, coarse } from '../../src/http/limits/addresses.js';
import { taking } from '../support/commands.js';
import { sending, serving, type Serving, type Wishes } from '../support/serving.js';

const path = '/consultations/river';
const commands = '/consultations/river/commands';

describe('Limits', () => {
  let server: Serving;
  const start = async (wishes: Wishes) => (server = await serving(wishes));
  afterEach(() => server.close());

  const statuses = (headers: readonly Record<string, string>[]) =>
    Promise.all(headers.map(async (each) => (await server.ask(path, { headers: each })).status));

  it('say when to come again', async () => {
    await start({ limits: { requestsPerAddress: 1 } });
    await server.ask(path);
    const refused = await server.ask(path);
    assert.equal(refused.status, 429);
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(((await refused.json()) as { code: string }).code, 'rate-limited');
  });

  it('are not escaped by who one says one asks for, bad input 21', async () => {
    await start({ limits: { requestsPerAddress: 3 } });
    const found = await statuses(
      Array.from({ length: 6 }, (_, at) => ({
        'x-forwarded-for': `203.0.113.${String(at)}`,
        forwarded: `for=203.0.113.${String(at)}`,
        'x-real-ip': `203.0.113.${String(at)}`,
      })),
    );
    assert.equal(found.filter((status) => status === 429).length, 3);
  });

  it('believe a proxy of the operator, and no more than what it says, bad input 21', async () => {
    await start({ settings: { proxies: ['loopback'] }, limits: { requestsPerAddress: 1 } });
    // The proxy adds who asked it; what stands before that was sent by whoever it is.
    const made = (at: number) => `198.51.100.${String(at)}, 203.0.113.7`;
    const found = await statuses([1, 2, 3].map((at) => ({ 'x-forwarded-for': made(at) })));
    assert.deepEqual(found.sort(), [200, 429, 429]);
    assert.deepEqual(await statuses([{ 'x-forwarded-for': '203.0.113.8' }]), [200]);
  });

  it('take all addresses of one IPv6 network for one, bad input 21', async () => {
    await start({ settings: { proxies: ['loopback'] }, limits: { requestsPerAddress: 1 } });
    const found = await statuses(
      ['2001:db8:1:2::1', '2001:DB8:1:2:3:4:5:6', '2001:0db8:0001:0002::'].map((address) => ({
        'x-forwarded-for': address,
      })),
    );
    assert.deepEqual(found.sort(), [200, 429, 429]);
  });

  it('do not take many people behind one address for one, bad input 21', async () => {
    await start({ limits: { requestsPerAddress: 1, commandsPerPerson: 2 } });
    const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'olu'];
    const found = await Promise.all(
      people.map(async (as) => (await server.ask(commands, sending(taking('agree'), as))).status),
    );
    assert.ok(!found.includes(429));
  });

  it('count what one person does, wherever they are', async () => {
    await start({ settings: { proxies: ['loopback'] }, limits: { commandsPerPerson: 2 } });
    const found: number[] = [];
    for (const at of [1, 2, 3]) {
      const { headers, ...asking } = sending(taking('agree'), 'ben');
      const from = { ...headers, 'x-forwarded-for': `203.0.113.${String(at)}` };
      found.push((await server.ask(commands, { ...asking, headers: from })).status);
    }
    assert.deepEqual(found, [200, 200, 429]);
  });

  it('let somebody read who has done too much', async () => {
    await start({ limits: { commandsPerPerson: 1 } });
    await server.ask(commands, sending(taking('agree'), 'ben'));
    await server.ask(commands, sending(taking(null), 'ben'));
    assert.equal((await server.ask(path, { as: 'ben' })).status, 200);
  });

  it('count tokens that are tried out', async () => {
    await start({ limits: { requestsPerAddress: 2 } });
    const tried = ['demo.a', 'demo.b', 'demo.c'];
    const found: number[] = [];
    for (const token of tried) {
      const headers = { authorization: `Bearer ${token}` };
      found.push((await server.ask(path, { headers })).status);
    }
    assert.deepEqual(found, [401, 401, 429]);
  });

  it('do not count health checks', async () => {
    await start({ limits: { requestsPerAddress: 1 } });
    for (let at = 0; at < 5; at += 1) await server.ask('/health/ready');
    assert.equal((await server.ask('/health/ready')).status, 200);
  });
});

describe('An address', () => {
  for (const [one, same] of [
    ['192.0.2.1', '::ffff:192.0.2.1'],
    ['192.0.2.1', '::ffff:c000:201'],
    ['192.0.2.1', '192.0.2.1:5123'],
    ['2001:db8::1', '[2001:db8::2]:443'],
    ['2001:db8::1', '2001:0DB8:0:0:ffff::'],
  ] as const) {
    it(`is the same as ${one} when written as ${same}, bad input 21`, () => {
      assert.equal(addressKey(one), addressKey(same));
    });
  }

  it('is another one in another network', () => {
    assert.notEqual(addressKey('2001:db8:0:1::1'), addressKey('2001:db8:0:2::1'));
  });

  it('is no household in a log', () => {
    assert.equal(coarse('192.0.2.77'), '192.0.2.0');
    assert.equal(coarse('::ffff:192.0.2.77'), '192.0.2.0');
    assert.equal(coarse('2001:db8:1:2:3::4'), '2001:db8:1::');
  });

  it('has one for all connections that were cut off', () => {
    assert.equal(addressKey(undefined), addressKey('0.0.0.0'));
    assert.equal(coarse(undefined), '0.0.0.0');
  });
});
