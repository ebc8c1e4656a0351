import type { Opened, Outcome } from '@entente/elements/adapters/contract.js';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { posting, taking } from '../support/commands.js';
import { sending, serving, type Serving } from '../support/serving.js';

const commands = '/consultations/river/commands';

describe('Who may do what over HTTP', () => {
  let server: Serving;
  before(async () => (server = await serving({ limits: { commandsPerPerson: 10_000 } })));
  after(() => server.close());

  const does = (command: unknown, as?: string) => server.ask(commands, sending(command, as));

  const votesOn = async (id: string): Promise<number> => {
    const response = await server.ask(`/consultations/river/records?id=${id}`, { as: 'fay' });
    const { records } = (await response.json()) as Outcome;
    const tally = records.find((record) => record.type === 'tally');
    return (tally?.agree ?? 0) + (tally?.disagree ?? 0) + (tally?.unsure ?? 0);
  };

  it('refuses what only the author may do, as it does what is not there, bad input 15', async () => {
    const edit = { type: 'editClaim', id: 'e1', claimId: 'root-1', revision: 1, text: 'Mine now.' };
    const others = await does(edit, 'ben');
    assert.equal(others.status, 403);
    const nowhere = await does({ ...edit, id: 'e2', claimId: 'nowhere' }, 'ben');
    assert.equal(nowhere.status, 404);
  });

  it('does not tell a hidden claim from one that is not there, bad input 15', async () => {
    const [seen] = server.seed.records.filter((record) => record.type === 'claim');
    assert.ok(seen);
    server.dialogues.adapter.put([{ ...seen, id: 'hidden', number: '9', status: 'held' }]);
    const bodies = await Promise.all(
      ['hidden', 'nowhere'].map(async (id) =>
        (await server.ask(`/consultations/river/records?id=${id}`, { as: 'cleo' })).text(),
      ),
    );
    assert.equal(bodies[0], bodies[1]);
  });

  it('ignores who a body says acts, in which role and when, bad input 16', async () => {
    const claimed = {
      ...posting('Said by whoever signed in.'),
      authorId: 'fay',
      actor: { id: 'fay', roles: ['facilitator'] },
      participantId: 'fay',
      roles: ['official'],
      groupIds: ['east'],
      createdAt: '2001-01-01T00:00:00.000Z',
      number: '0',
      status: 'published',
      support: 'supported',
      agree: 1_000,
    };
    const { records } = (await (await does(claimed, 'ana')).json()) as Outcome;
    const claim = records.find((record) => record.type === 'claim');
    assert.equal(claim?.authorId, 'ana');
    assert.ok(Date.parse(claim.createdAt) > Date.now() - 60_000);
    assert.equal(records.find((record) => record.type === 'tally')?.agree ?? 0, 0);
  });

  it('refuses a facilitator’s command from anybody else, bad input 16', async () => {
    const remove = {
      type: 'moderate',
      id: 'm1',
      subject: 'claim',
      subjectId: 'root-1',
      action: 'remove',
      ground: 'insult',
      reason: 'Because.',
      roles: ['facilitator'],
    };
    assert.equal((await does(remove, 'ana')).status, 403);
  });

  for (const [where, path, headers] of [
    ['the query', '/consultations/river?participant=fay&token=demo.fay&access_token=demo.fay', {}],
    ['a cookie', '/consultations/river', { cookie: 'token=demo.fay; session=fay' }],
    ['another header', '/consultations/river', { 'x-user': 'fay', 'x-forwarded-user': 'fay' }],
    ['a proxy’s header', '/consultations/river', { 'proxy-authorization': 'Bearer demo.fay' }],
  ] as const) {
    it(`takes nobody’s word in ${where}, bad input 17`, async () => {
      const opened = (await (await server.ask(path, { headers })).json()) as Opened;
      assert.equal(opened.session.participantId, null);
    });
  }

  it('sets no cookie', async () => {
    const response = await does(taking('unsure'), 'eve');
    assert.equal(response.headers.get('set-cookie'), null);
  });

  it('ends with one stance after twenty at once, bad input 18', async () => {
    const before = await votesOn('root-2');
    const positions = ['agree', 'disagree', null, 'unsure'] as const;
    const all = Array.from({ length: 20 }, (_, at) =>
      does(taking(positions[at % 4] ?? null, 'root-2'), 'dan'),
    );
    await Promise.all(all);
    await does(taking('agree', 'root-2'), 'dan');
    assert.equal(await votesOn('root-2'), before + 1);
  });

  it('answers the first result again to the same id and body, bad input 18', async () => {
    const command = posting('Once.');
    const first = (await (await does(command, 'ana')).json()) as Outcome;
    const again = (await (await does(command, 'ana')).json()) as Outcome;
    assert.deepEqual(again, { records: first.records, repeated: true });
  });

  it('takes the same id neither with another body nor from somebody else', async () => {
    const command = posting('Mine.');
    await does(command, 'ana');
    assert.equal((await does({ ...command, text: 'Other.' }, 'ana')).status, 409);
    assert.equal((await does(command, 'ben')).status, 409);
  });

  it('refuses a reply to what is not there, and to itself, bad input 20', async () => {
    const command = posting('A reply.', { relation: 'qualifies', parentId: 'nowhere' });
    assert.equal((await does(command, 'ana')).status, 404);
    assert.equal((await does({ ...command, parentId: command.id }, 'ana')).status, 404);
  });

  it('never mixes up who asks, however many ask at once, bad input 22', async () => {
    const people = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'olu'];
    const asked = Array.from({ length: 210 }, (_, at) => people[at % people.length] ?? '');
    const told = await Promise.all(
      asked.map(async (as) => {
        const response = await server.ask('/consultations/river', { as });
        return ((await response.json()) as Opened).session.participantId;
      }),
    );
    assert.deepEqual(told, asked);
  });
});
