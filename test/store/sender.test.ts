import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Outcome } from '../../src/adapters/contract.js';
import { AdapterError } from '../../src/adapters/errors.js';
import type { Command } from '../../src/model/command.js';
import { MemoryKeep } from '../../src/store/keep.js';
import { KeptOutbox } from '../../src/store/kept-outbox.js';
import { Outbox, type Unsent } from '../../src/store/outbox.js';
import { Sender } from '../../src/store/sender.js';

const claim = (id: string): Command => ({
  type: 'postClaim',
  id,
  kind: 'value',
  text: 'Shade in the square.',
  language: 'en',
  parentId: null,
  relation: null,
});

const stance = (id: string): Command => ({
  type: 'takeStance',
  id,
  claimId: '17',
  position: 'agree',
});

const edit = (id: string): Command => ({
  type: 'editClaim',
  id,
  claimId: '17',
  revision: 1,
  text: 'Shade in every square.',
});

const typed = { intent: 'edit', parentId: '17', fields: { text: 'Shade in every square.' } };

const done: Outcome = { records: [], repeated: false };

/** A sender over a backend that answers as it is told, as one person on one device. */
function device(answers: (Outcome | AdapterError)[], keep = new MemoryKeep()) {
  const sent: string[] = [];
  const shown = new Set<string>();
  const givenBack: Unsent[] = [];
  const who: { id: string | null } = { id: 'ana' };
  const rules = { allow: true };
  const outbox = new Outbox();
  const sender = new Sender(
    {
      consultationId: 'c',
      actorId: () => who.id,
      predict: () => Promise.resolve(rules.allow ? [{ type: 'tally' } as never] : []),
      show: (id) => shown.add(id),
      retract: (id) => shown.delete(id),
      send: ({ id }) => {
        sent.push(id);
        const answer = answers.shift() ?? done;
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      done: ({ id }) => shown.delete(id),
      isShown: (id) => shown.has(id),
      giveBack: (unsent) => Promise.resolve(void givenBack.push(unsent)),
    },
    new KeptOutbox(outbox, () => Promise.resolve(keep)),
  );
  return { sender, outbox, sent, shown, givenBack, who, rules, keep };
}

describe('Sending', () => {
  it('answers with what changed', async () => {
    const { sender } = device([done]);
    assert.equal(await sender.submit(stance('1')), done);
  });

  it('shows what is expected before the answer', async () => {
    const { sender, shown } = device([new AdapterError('offline', 'no')]);
    await sender.submit(stance('1'));
    assert.deepEqual([...shown], ['1']);
  });

  it('keeps nothing once the backend has accepted', async () => {
    const { sender, keep } = device([done]);
    await sender.submit(stance('1'));
    assert.deepEqual(await keep.entries(''), []);
  });

  it('waits when there is no connection', async () => {
    const { sender, outbox } = device([new AdapterError('offline', 'no')]);
    await sender.submit(claim('1'));
    assert.equal(outbox.cell('1').value?.state, 'waiting');
  });

  it('sends what waited, with the same id (bad input 33)', async () => {
    const { sender, sent } = device([new AdapterError('timeout', 'no')]);
    await sender.submit(claim('1'));
    await sender.flush();
    assert.deepEqual(sent, ['1', '1']);
  });

  it('sends what another page left, after a reload', async () => {
    const before = device([new AdapterError('offline', 'no')]);
    await before.sender.submit(claim('1'));
    const after = device([done], before.keep);
    await after.sender.restore();
    assert.deepEqual(after.sent, ['1']);
  });

  it('keeps the order in which things were done', async () => {
    const { sender, sent } = device([
      new AdapterError('offline', 'no'),
      new AdapterError('offline', 'no'),
    ]);
    await sender.submit(claim('1'));
    await sender.submit(claim('2'));
    await sender.flush();
    assert.deepEqual(sent.slice(2), ['1', '2']);
  });

  it('stops at the first that still finds no connection', async () => {
    const offline = () => new AdapterError('offline', 'no');
    const { sender, sent } = device([offline(), offline(), offline()]);
    await sender.submit(claim('1'));
    await sender.submit(claim('2'));
    await sender.flush();
    assert.deepEqual(sent, ['1', '2', '1']);
  });

  it('sends nothing as another person (bad input 23)', async () => {
    const { sender, sent, who } = device([new AdapterError('session-expired', 'no')]);
    await sender.submit(claim('1'));
    who.id = 'ben';
    await sender.flush();
    assert.deepEqual(sent, ['1']);
  });

  it('keeps what nobody did until the page is left, and no longer', async () => {
    const { sender, outbox, who, keep } = device([new AdapterError('sign-in-required', 'no')]);
    who.id = null;
    await sender.submit(stance('1'));
    assert.equal(outbox.cell('1').value?.state, 'waiting');
    assert.deepEqual(await keep.entries(''), []);
  });

  it('takes back what was shown when it is refused', async () => {
    const { sender, shown } = device([new AdapterError('forbidden', 'no')]);
    await assert.rejects(sender.submit(stance('1')), { code: 'forbidden' });
    assert.deepEqual([...shown], []);
  });

  it('keeps the text of a refused contribution on the page and on the device', async () => {
    const { sender, outbox, shown, keep } = device([new AdapterError('rule-violation', 'no')]);
    await assert.rejects(sender.submit(claim('1')));
    const kept = await keep.entries('');
    assert.deepEqual(
      [outbox.cell('1').value?.state, [...shown], kept.length],
      ['refused', ['1'], 1],
    );
  });

  it('does not send a refused contribution again by itself', async () => {
    const { sender, sent } = device([new AdapterError('rule-violation', 'no')]);
    await assert.rejects(sender.submit(claim('1')));
    await sender.flush();
    assert.deepEqual(sent, ['1']);
  });

  it('leaves what is refused at once to the form that it stands in', async () => {
    const { sender, givenBack } = device([new AdapterError('conflict', 'no')]);
    await assert.rejects(sender.submit(edit('1'), typed));
    assert.deepEqual(givenBack, []);
  });

  it('gives back what was typed when it is refused after it waited', async () => {
    const { sender, givenBack } = device([
      new AdapterError('offline', 'no'),
      new AdapterError('conflict', 'no'),
    ]);
    await sender.submit(edit('1'), typed);
    await sender.flush();
    assert.deepEqual(
      givenBack.map((each) => each.typed),
      [typed],
    );
  });

  it('gives it back after a reload as well, and only then forgets it', async () => {
    const before = device([new AdapterError('offline', 'no')]);
    await before.sender.submit(edit('1'), typed);
    const after = device([new AdapterError('conflict', 'no')], before.keep);
    await after.sender.restore();
    assert.deepEqual(
      [after.givenBack.map((each) => each.typed), await after.keep.entries('')],
      [[typed], []],
    );
  });

  it('gives back a contribution that has no card when it is refused after a reload', async () => {
    const before = device([new AdapterError('offline', 'no')]);
    await before.sender.submit(claim('1'), typed);
    const after = device([new AdapterError('read-only', 'closed')], before.keep);
    after.rules.allow = false;
    await after.sender.restore();
    assert.equal(after.givenBack[0]?.command.id, '1');
    assert.deepEqual(after.outbox.entries.value, []);
  });

  it('gives back after a reload what was refused before it and has no card', async () => {
    const before = device([new AdapterError('read-only', 'closed')]);
    await assert.rejects(before.sender.submit(claim('1'), typed));
    const after = device([], before.keep);
    after.rules.allow = false;
    await after.sender.restore();
    assert.deepEqual(after.givenBack[0]?.refused, { code: 'read-only', unmet: null });
    assert.deepEqual(await after.keep.entries(''), []);
  });

  it('does not send what is discarded while something before it is sent', async () => {
    const offline = () => new AdapterError('offline', 'no');
    const { sender, outbox, sent } = device([offline(), offline()]);
    await sender.submit(claim('1'));
    await sender.submit(claim('2'));
    const flushed = sender.flush();
    await sender.discard('2');
    await flushed;
    assert.deepEqual([sent, outbox.entries.value], [['1', '2', '1'], []]);
  });

  it('does not put back what is discarded while it is being sent, though it does not get through', async () => {
    const { sender, outbox } = device([new AdapterError('offline', 'no')]);
    const submitted = sender.submit(claim('1'));
    while (outbox.entries.value.length === 0) await Promise.resolve();
    await sender.discard('1');
    assert.equal(await submitted, null);
    assert.deepEqual(outbox.entries.value, []);
  });

  it('forgets the words that their author discards', async () => {
    const { sender, keep, shown } = device([new AdapterError('offline', 'no')]);
    await sender.submit(claim('1'));
    await sender.discard('1');
    const values = (await keep.entries('')).map(([, value]) => value);
    assert.deepEqual([values, [...shown]], [[null], []]);
  });

  it('does not send in one tab what its author discards in another', async () => {
    const first = device([new AdapterError('offline', 'no')]);
    await first.sender.submit(claim('1'));
    const second = device([new AdapterError('offline', 'no')], first.keep);
    await second.sender.restore();
    await second.sender.discard('1');
    await first.sender.flush();
    assert.deepEqual([first.sent, first.outbox.entries.value, [...first.shown]], [['1'], [], []]);
  });

  it('does not forget within days that it was discarded, and then does', async () => {
    const { sender, keep } = device([new AdapterError('offline', 'no')]);
    await sender.submit(claim('1'));
    await sender.discard('1');
    await device([], keep).sender.restore();
    assert.equal((await keep.entries('')).length, 1);
    await keep.set('outbox/"c"/2026-01-05T12:00:00.000Z/0', null);
    await device([], keep).sender.restore();
    assert.equal((await keep.entries('')).length, 1);
  });
});
