import { orders } from '@entente/elements/adapters/contract.js';
import { commandSchemas, recordTypes } from '@entente/elements/model.js';
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Asking } from './asking.js';
import { playAll } from './dialogue.js';
import { posting, townOf } from './town.js';

const everybody = [undefined, 'ana', 'ben', 'eve', 'fay', 'olu', 'nia'] as const;

describe('What a server answers, beside its description', () => {
  const town = townOf();
  const played = new Set<string>();

  before(async () => {
    await playAll(async (as, command) => {
      const { status } = await town.ask('submit', { as, body: command });
      assert.equal(status, 200, command.type);
      const trouble = town.asker.description.troubleWithRequest('submit', command);
      assert.deepEqual(trouble, [], command.type);
      played.add(command.type);
    });
  });

  it('is as described for every command that people can give', () => {
    const byTheClock = ['lapseParaphrase', 'lapseChallenge'];
    assert.deepEqual([...played, ...byTheClock].sort(), Object.keys(commandSchemas).sort());
  });

  for (const who of everybody) {
    const asking = who === undefined ? {} : { as: who };

    it(`is as described for ${who ?? 'nobody in particular'}, whatever is read`, async () => {
      const { body } = await town.ask('open', asking);
      assert.ok(body.checkpoint);
      for (const order of orders) {
        const query = { order, limit: '5', replies: '3' };
        let after = {};
        for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined;) {
          const page = await town.ask('list', { ...asking, query: { ...query, ...after } });
          cursor = page.body.cursor;
          after = { after: cursor };
        }
      }
      const id = Array.from({ length: 12 }, (_, at) => `root-${String(at + 1)}`);
      await town.ask('get', { ...asking, query: { id: [...id, 'nowhere'] } });
      await town.ask('aggregate', { ...asking, path: { name: 'coverage' } });
      const views = { path: { name: 'stances-by-group' }, query: { subject: 'root-1' } };
      await town.ask('aggregate', { ...asking, ...views });
      await town.ask('changesSince', { ...asking, query: { since: await beginning() } });
      await town.ask('changesSince', { ...asking, query: { since: 'long.gone' } });
    });
  }

  /** The checkpoint before everything. */
  async function beginning(): Promise<string> {
    const { body } = await town.ask('open');
    return body.checkpoint!.replace(/\d+$/, '0');
  }

  it('is as described for every filter of a list', async () => {
    const filters = {
      kind: ['fact', 'value'],
      group: ['north', 'south'],
      support: ['supported', 'challenged'],
      unanswered: 'true',
      search: 'lorries',
      parent: 'root-1',
    };
    for (const [name, value] of Object.entries(filters)) {
      const { body } = await town.ask('list', { query: { [name]: value } });
      assert.ok(body.records?.length, `${name} finds something`);
    }
  });

  it('holds every type of record that anybody may see', () => {
    assert.deepEqual([...town.asker.types].sort(), [...recordTypes].sort());
  });

  it('says the first answer again when a command comes again', async () => {
    const body = posting();
    await town.ask('submit', { as: 'ana', body });
    const { status } = await town.ask('submit', { as: 'ana', body });
    assert.equal(status, 200);
  });

  it('is nothing where nothing is new, and has a tag to ask that by', async () => {
    const { body } = await town.ask('open');
    const reading: Readonly<Record<string, Asking>> = {
      open: {},
      list: {},
      get: { query: { id: 'root-1' } },
      aggregate: { path: { name: 'coverage' } },
      changesSince: { query: { since: body.checkpoint! } },
    };
    for (const [id, asking] of Object.entries(reading)) {
      const { headers } = await town.ask(id, asking);
      const known = { 'if-none-match': headers.get('etag')! };
      const { status } = await town.ask(id, { ...asking, headers: known });
      assert.equal(status, 304, id);
    }
  });

  it('is a stream of events where one listens', async () => {
    const { status } = await town.ask('watch', { headers: { 'last-event-id': 'long.gone' } });
    assert.equal(status, 200);
  });

  it('has met every status that is described for what succeeds', () => {
    const { description, met } = town.asker;
    for (const { operationId, responses } of description.operations.values()) {
      const good = Object.keys(responses).filter((status) => Number(status) < 400);
      for (const status of good) assert.ok(met.has(`${operationId} ${status}`), operationId);
    }
  });
});
