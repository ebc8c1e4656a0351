import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { FakeClock } from '../../../test/support/fake-clock.js';
import { Messenger } from '../../src/hooks/messenger.js';
import { sign } from '../../src/hooks/signature.js';
import { readTargets, type HookTarget } from '../../src/hooks/targets.js';
import type { SqlKeeper } from '../../src/keeping/sql-keeper.js';
import { embeddedDatabase } from '../keeping/support/engines.js';
import { claim, keeperWithSeed, now, person } from '../keeping/support/keepers.js';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('Web hooks', () => {
  const database = embeddedDatabase();
  const clock = new FakeClock(new Date(now).toISOString());
  const got: Got[] = [];
  let status = 200;
  let server: Server;
  let keeper: SqlKeeper;
  let target: HookTarget;

  before(async () => {
    keeper = await keeperWithSeed(database, { clock });
    server = createServer((asked, response) => {
      void text(asked).then((body) => {
        got.push({ headers: asked.headers, body });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    target = { consultation: 'river', url: `https://hooks.example:${String(port)}/`, secret };
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** One round of a process of its own: it begins, tells what there is, and ends. */
  async function round(): Promise<void> {
    const messenger = new Messenger(keeper, assert.ifError, {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      isAllowed: () => true,
      send: request,
    });
    await messenger.start([target]);
    await messenger.stop();
  }

  const posts = (id: string) =>
    keeper.adapterFor(person('ana'), 'river').submit(claim(id, { text: 'Secret words.' }));
  const idsIn = ({ body }: Got): readonly string[] => {
    const { changed } = JSON.parse(body) as { changed: { type: string; id: string }[] };
    return changed.filter(({ type }) => type === 'claim').map(({ id }) => id);
  };

  it('tell a new target nothing of what was before', async () => {
    await round();
    assert.deepEqual(got, []);
  });

  it('tell what changed, and not what it says', async () => {
    await posts('one');
    await round();
    assert.deepEqual(idsIn(got.at(-1)!), ['one']);
    assert.doesNotMatch(got.at(-1)!.body, /Secret words/);
  });

  it('are signed, so that nobody else can send them', () => {
    const { headers, body } = got.at(-1)!;
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const mac = createHmac('sha256', Buffer.alloc(32, 7)).update(signed).digest('base64');
    assert.equal(headers['webhook-signature'], `v1,${mac}`);
  });

  it('tell a thing once', async () => {
    const before = got.length;
    await round();
    assert.equal(got.length, before);
  });

  it('are tried again later when the target fails, by whichever process', async () => {
    status = 500;
    await posts('two');
    await round();
    const before = got.length;
    await round();
    assert.equal(got.length, before, 'It is too early');
    status = 200;
    clock.advance(6_000);
    await round();
    assert.deepEqual(idsIn(got.at(-1)!), ['two']);
    assert.equal(got.length, before + 1);
  });

  it('tell nothing of what only some may know', async () => {
    const report = { type: 'report', subject: 'claim', subjectId: 'one' } as const;
    const ben = keeper.adapterFor(person('ben'), 'river');
    await ben.submit({ ...report, id: 'reported', ground: 'insult', note: 'It is rude.' });
    await round();
    assert.ok(!got.some(({ body }) => body.includes('reported')));
  });
});

describe('A signature', () => {
  it('is that of Standard Webhooks', () => {
    const key = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const headers = sign(key, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}');
    assert.equal(headers['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});

describe('The list of targets', () => {
  const usual = { consultation: 'river', url: 'https://hooks.example/', secret };

  it('is read', () => {
    assert.deepEqual(readTargets(JSON.stringify([usual])), [usual]);
  });

  for (const [what, changes] of [
    ['an address on this machine, bad input 35', { url: 'https://127.0.0.1/' }],
    ['a short secret', { secret: 'whsec_c2hvcnQ=' }],
    ['no consultation', { consultation: '' }],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.throws(
        () => readTargets(JSON.stringify([{ ...usual, ...changes }])),
        /Web hooks: 0\./,
      );
    });
  }
});
