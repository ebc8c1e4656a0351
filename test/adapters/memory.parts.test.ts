import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import fc from 'fast-check';
import { ChangeLog } from '../../src/adapters/memory/change-log.js';
import { ClaimLists } from '../../src/adapters/memory/claim-lists.js';
import { Deadlines } from '../../src/adapters/memory/deadlines.js';
import { MemorySource } from '../../src/adapters/memory/memory-source.js';
import { OrderedView } from '../../src/adapters/memory/ordered-view.js';
import { Shelves } from '../../src/adapters/memory/shelves.js';
import { claimOf } from '../../src/conformance/seed.js';
import { emptyTally, type Claim, type Paraphrase } from '../../src/model/index.js';

describe('An ordered view', () => {
  const claim = (id: number) => claimOf({ id: `c${id}`, number: String(id + 1) });

  it('is in the same order after any changes as one that is made anew', () => {
    const change = fc.record({ id: fc.nat(9), place: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const places = new Map<string, number>();
        const place = ({ id }: Claim) => {
          const at = places.get(id);
          return at === undefined ? undefined : [at, id];
        };
        const claims = Array.from({ length: 10 }, (_, id) => claim(id));
        const view = new OrderedView(claims, place);
        for (const { id, place: at } of changes) {
          if (at === null) places.delete(`c${id}`);
          else places.set(`c${id}`, at);
          view.refresh(claim(id));
        }
        const anew = new OrderedView(claims, place);
        assert.deepEqual(view.after(null, 99), anew.after(null, 99));
        assert.equal(view.size, places.size);
      }),
    );
  });

  it('goes on after a key, whether its claim is still there or not', () => {
    const view = new OrderedView([claim(1), claim(3)], ({ id }) => [id]);
    assert.deepEqual(view.after(['c2'], 5).ids, ['c3']);
    assert.deepEqual(view.after(['c1'], 5).ids, ['c3']);
    assert.deepEqual(view.after(['c3'], 5).ids, []);
  });
});

describe('A change log', () => {
  const record = (id: string) => claimOf({ id, number: '1' });

  it('tells what changed after a checkpoint, each record once, where it changed last', () => {
    const log = new ChangeLog('a');
    const start = log.checkpoint;
    log.add([record('1'), record('2')]);
    log.add([record('1')]);
    const ids = log.since(start)?.keys.map(({ id }) => id);
    assert.deepEqual(ids, ['2', '1']);
  });

  it('has nothing to tell after its own checkpoint', () => {
    const log = new ChangeLog('a');
    log.add([record('1')]);
    const { keys, more, checkpoint } = log.since(log.checkpoint) ?? {};
    assert.deepEqual([keys, more, checkpoint], [[], false, log.checkpoint]);
  });

  it('tells very much in pieces that join', () => {
    const log = new ChangeLog('a');
    let { checkpoint } = log;
    const ids = Array.from({ length: 1_234 }, (_, at) => String(at));
    log.add(ids.map(record));
    const told: string[] = [];
    for (let more = true; more;) {
      const stretch = log.since(checkpoint);
      assert.ok(stretch);
      told.push(...stretch.keys.map(({ id }) => id));
      ({ checkpoint, more } = stretch);
    }
    assert.deepEqual(told, ids);
  });

  it('does not know a checkpoint of another log, of the future, or made up', () => {
    const log = new ChangeLog('a');
    log.add([record('1')]);
    for (const checkpoint of ['b.0', 'a.2', 'a.-1', 'a.0.5', 'a.', 'a', '', 'a.x', '__proto__']) {
      assert.equal(log.since(checkpoint), null, checkpoint);
    }
  });

  it('forgets what is long past, and says so', () => {
    const log = new ChangeLog('a');
    const start = log.checkpoint;
    const many = Array.from({ length: 10_000 }, (_, at) => record(String(at)));
    for (let times = 0; times < 5; times++) log.add(many);
    assert.equal(log.since(start), null);
    assert.deepEqual(log.since(log.checkpoint)?.keys, []);
  });
});

describe('Deadlines', () => {
  const offered: Paraphrase = {
    type: 'paraphrase',
    id: 'p',
    revision: 1,
    claimId: 'c',
    participantId: 'ben',
    text: 'You mean this.',
    language: 'en',
    attempt: 1,
    status: 'offered',
    released: null,
    correction: null,
    copyReason: null,
    releasedById: null,
    releaseReason: null,
    createdAt: '2026-03-01T00:00:00.000Z',
    dueAt: '2026-03-04T00:00:00.000Z',
    judgedAt: null,
  };
  const due = Date.parse(offered.dueAt);

  it('fall due at their instant, once', () => {
    const deadlines = new Deadlines();
    deadlines.note(offered);
    assert.deepEqual(deadlines.due(due - 1), []);
    const [command] = deadlines.due(due);
    assert.equal(command?.type, 'lapseParaphrase');
    assert.deepEqual(deadlines.due(due + 1), []);
  });

  it('end with what they waited for', () => {
    const deadlines = new Deadlines();
    deadlines.note(offered);
    deadlines.note({ ...offered, status: 'confirmed' });
    assert.deepEqual(deadlines.due(due), []);
  });

  it('are those of challenges too, and come back when their claim changes', () => {
    const deadlines = new Deadlines();
    const tally = {
      ...emptyTally('c'),
      support: 'challenged' as const,
      evidenceDue: offered.dueAt,
    };
    for (let times = 0; times < 2; times++) {
      deadlines.note(tally);
      assert.equal(deadlines.due(due)[0]?.type, 'lapseChallenge');
    }
  });

  it('are found by the earliest that is left', () => {
    const deadlines = new Deadlines();
    const later = { ...offered, id: 'q', dueAt: '2026-03-05T00:00:00.000Z' };
    deadlines.note(later);
    deadlines.note(offered);
    assert.equal(deadlines.due(due).length, 1);
    assert.equal(deadlines.due(due).length, 0);
    assert.equal(deadlines.due(Date.parse(later.dueAt)).length, 1);
  });
});

describe('ClaimLists', () => {
  /** Lists of so many claims, and how often a claim was looked at to put it in its place. */
  function listsOf(count: number) {
    const shelves = new Shelves();
    for (let at = 0; at < count; at++) {
      shelves.put(claimOf({ id: `claim-${at}`, number: String(at + 1) }));
    }
    const source = new MemorySource(shelves);
    const tallies = mock.method(source, 'tally');
    return { lists: new ClaimLists(shelves, source), looks: () => tallies.mock.callCount() };
  }

  const query = { parentId: null, order: 'least-heard' } as const;
  const nobody = { id: null, roles: [] };

  it('looks at each of very many claims once, however many pages are read', () => {
    const { lists, looks } = listsOf(1_000);
    for (let page = 0; page < 50; page++) lists.view(query, nobody).after(null, 20);
    assert.equal(looks(), 1_000);
  });

  it('looks at a claim that changed, and at no other', () => {
    const { lists, looks } = listsOf(1_000);
    lists.view(query, nobody);
    lists.refresh(claimOf({ id: 'claim-7', number: '8' }));
    assert.equal(looks(), 1_001);
  });
});
