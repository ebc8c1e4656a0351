import { wireCodes, type WireCode } from '@entente/elements/adapters/protocol.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Limits } from '../../src/http/settings.js';
import type { Asking } from './asking.js';
import { brokenDialogues, closedDialogues, whileBusy } from './faults.js';
import { aCommand } from './dialogue.js';
import { posting, townOf } from './town.js';

const reading = ['open', 'list', 'get', 'aggregate', 'changesSince'] as const;
const verbs = [...reading, 'submit'] as const;

/** What a verb needs so that it answers. */
function usual(id: string): Asking {
  const needs: Readonly<Record<string, Asking>> = {
    aggregate: { path: { name: 'coverage' } },
    changesSince: { query: { since: 'long.gone' } },
    submit: { as: 'ana', body: posting() },
  };
  return needs[id] ?? {};
}

/**
 * What is described for servers that do less, that let not everybody read, or that stop to wait for
 * a command which has come in whole.
 */
const ofOthers = [
  ...reading.map((id) => `${id} 403`),
  ...['list 501', 'changesSince 501', 'watch 501', 'submit 504'],
];

describe('What a server refuses, beside its description', () => {
  const town = townOf();

  async function assertRefused(
    code: WireCode,
    id: string,
    asking: Asking,
    address = town.address,
  ): Promise<void> {
    const { status, body } = await town.asker.ask(address, id, asking);
    assert.ok(status >= 400, `${id} answered ${String(status)}`);
    assert.equal(body.code, code, id);
  }

  it('is as described where nothing is at the address', async () => {
    for (const id of [...verbs, 'watch']) {
      const { path, ...rest } = usual(id);
      await assertRefused('not-found', id, { ...rest, path: { ...path, id: 'nowhere' } });
    }
  });

  it('is as described where nobody knows who asks', async () => {
    for (const id of verbs) {
      await assertRefused('sign-in-required', id, { ...usual(id), as: 'nobody' });
      await assertRefused('session-expired', id, { ...usual(id), as: 'late' });
    }
    await assertRefused('sign-in-required', 'submit', { body: posting() });
  });

  it('is as described where the request cannot be read', async () => {
    for (const id of [...verbs, 'watch']) {
      await assertRefused('invalid', id, { ...usual(id), path: { name: 'coverage' }, raw: '%E0' });
    }
    const nul = { query: { subject: '\0' }, path: { name: 'coverage' } };
    await assertRefused('invalid', 'aggregate', nul);
    await assertRefused('invalid', 'list', { query: { limit: '0' } });
    await assertRefused('invalid', 'list', { query: { kind: 'song' } });
    await assertRefused('invalid', 'get', { query: { id: Array<string>(51).fill('root-1') } });
    for (const body of ['{', '[]', '7', JSON.stringify({ type: 'dance', id: 'a' })]) {
      await assertRefused('invalid', 'submit', { as: 'ana', body });
    }
    const headers = { 'content-type': 'text/plain' };
    await assertRefused('invalid', 'submit', { as: 'ana', body: 'Words.', headers });
  });

  it('is as described for what the rules do not let happen', async () => {
    const oppose = { parentId: 'root-1', relation: 'opposes' } as const;
    await assertRefused('rule-violation', 'submit', { as: 'nia', body: posting() });
    await assertRefused('rule-violation', 'submit', {
      as: 'ben',
      body: aCommand('postClaim', oppose),
    });
    const decide = aCommand('decideNomination', { nominationId: 'none' });
    await assertRefused('forbidden', 'submit', { as: 'ana', body: decide });
    const ended = { path: { id: 'ended' }, as: 'ana', body: posting() };
    await assertRefused('read-only', 'submit', ended);
    const long = posting('x'.repeat(600_000));
    await assertRefused('too-large', 'submit', { as: 'ana', body: long });
    await assertRefused('invalid', 'submit', { as: 'ana', body: posting('x'.repeat(300)) });
  });

  it('is as described where something came in between', async () => {
    const body = posting();
    await town.ask('submit', { as: 'ana', body });
    await assertRefused('conflict', 'submit', { as: 'ana', body: { ...body, text: 'Other.' } });
    const claimId = body.id;
    const edit = aCommand('editClaim', { claimId, revision: 77 });
    await assertRefused('conflict', 'submit', { as: 'ana', body: edit });
    await town.ask('submit', { as: 'ana', body: aCommand('withdrawClaim', { claimId }) });
    const late = aCommand('takeStance', { claimId });
    await assertRefused('gone', 'submit', { as: 'ben', body: late });
  });

  it('is as described for a figure that there is not', async () => {
    await assertRefused('not-supported', 'aggregate', { path: { name: 'weather' } });
  });

  /** Every verb is refused alike by a server that is set up, or broken, in this way. */
  async function assertAllRefused(
    code: WireCode,
    limits: Partial<Limits>,
    dialogues?: Parameters<typeof town.serve>[1],
    asked: readonly string[] = [...verbs, 'watch'],
  ): Promise<void> {
    const { address, stop } = await town.serve(limits, dialogues);
    try {
      for (const id of asked) await assertRefused(code, id, usual(id), address);
    } finally {
      await stop();
    }
  }

  it('is as described for those who ask too often', async () => {
    const { address, stop } = await town.serve({ requestsPerAddress: 1, commandsPerPerson: 1 });
    await town.asker.ask(address, 'open');
    await town.asker.ask(address, 'submit', usual('submit'));
    for (const id of [...verbs, 'watch'])
      await assertRefused('rate-limited', id, usual(id), address);
    await stop();
  });

  it('is as described while the server stops', async () => {
    await assertAllRefused('unavailable', {}, await closedDialogues(town.engine));
  });

  it('is as described where the server is at fault', async () => {
    await assertAllRefused('unavailable', {}, brokenDialogues);
    for (const id of [...verbs, 'watch']) assert.ok(town.asker.met.has(`${id} 500`), id);
  });

  it('is as described while the database does not answer', async () => {
    const asked = [...reading, 'watch'];
    await whileBusy(town.engine, () =>
      assertAllRefused('timeout', { answerMs: 50 }, undefined, asked),
    );
  });

  it('has met every code that there is, and every status that is described', () => {
    assert.deepEqual([...town.asker.codes].sort(), [...wireCodes].sort());
    const described = [...town.asker.description.operations.values()].flatMap((operation) =>
      Object.keys(operation.responses)
        .filter((status) => Number(status) >= 400)
        .map((status) => `${operation.operationId} ${status}`),
    );
    const unmet = described.filter((each) => !town.asker.met.has(each));
    assert.deepEqual(unmet.sort(), [...ofOthers].sort());
  });
});
