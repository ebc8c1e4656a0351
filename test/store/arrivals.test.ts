import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimQuery } from '../../src/adapters/contract.js';
import { emptyTally, type Claim } from '../../src/model/claim.js';
import { Arrivals } from '../../src/store/arrivals.js';
import { ClaimLists } from '../../src/store/claim-lists.js';
import { Records } from '../../src/store/records.js';
import { aClaim, aParticipant } from '../support/builders.js';
import { turns } from '../support/puppet-adapter.js';

const all: ClaimQuery = { parentId: null, order: 'newest' };
const facts: ClaimQuery = { ...all, kinds: ['fact'] };

const value = aClaim('value', { kind: 'value' });
const fact = aClaim('fact', { kind: 'fact' });

/** Two lists over what is known, with what was fetched for each: all, or the first of it. */
async function reading(known: readonly Claim[] = [], most = Infinity) {
  const records = new Records();
  const kept = [...known];
  const source = {
    list: ({ kinds }: ClaimQuery) => {
      const found = kept.filter(({ kind }) => !kinds || kinds.includes(kind));
      const page = found.slice(0, most);
      const cursor = page.length < found.length ? 'further' : null;
      const ids = page.map(({ id }) => id);
      return Promise.resolve({ ids, records: page, cursor, total: found.length });
    },
  };
  const lists = new ClaimLists(source, (confirmed) => records.confirm(confirmed));
  const [everything, filtered] = [lists.of(all), lists.of(facts)];
  await Promise.all([everything.more(), filtered.more()]);
  const arrivals = new Arrivals(records, lists, source);
  const waiting = () => [everything.state.value.waiting, filtered.state.value.waiting];
  return { kept, records, lists, arrivals, everything, filtered, waiting };
}

describe('What others write while a list is filtered (bad input 32)', () => {
  it('waits for the lists that would show it', async () => {
    const { arrivals, waiting } = await reading();
    arrivals.take([value, fact], 'Ben');
    assert.deepEqual(waiting(), [2, 1]);
  });

  it('is shown where the filters let it, and goes on waiting where they do not', async () => {
    const { arrivals, filtered, waiting } = await reading();
    arrivals.take([value, fact], 'Ben');
    arrivals.release(filtered);
    assert.deepEqual([filtered.state.value.ids, waiting()], [['fact'], [1, 0]]);
  });

  it('is on the list without filters once it was shown on another', async () => {
    const { arrivals, everything, filtered } = await reading();
    arrivals.take([value, fact], 'Ben');
    arrivals.release(filtered);
    assert.deepEqual(everything.state.value.ids, ['fact']);
  });

  it('is not put on a filtered list from one that shows all', async () => {
    const { arrivals, everything, filtered } = await reading();
    arrivals.take([value, fact], 'Ben');
    arrivals.release(everything);
    assert.deepEqual(
      [everything.state.value.ids, filtered.state.value.ids],
      [['fact', 'value'], ['fact']],
    );
  });

  it('is told by the groups of its author', async () => {
    const { arrivals, lists } = await reading();
    const ofGroup = (id: string) => lists.of({ ...all, groupIds: [id] });
    const [hills, harbour] = [ofGroup('hills'), ofGroup('harbour')];
    const cyd = aParticipant('Cyd', { groupIds: ['hills'] });
    arrivals.take([aClaim('hers', { authorId: 'Cyd' }), cyd], 'Ben');
    assert.deepEqual([hills.state.value.waiting, harbour.state.value.waiting], [1, 0]);
  });

  it('waits on a filtered list as a reply to a claim that it shows', async () => {
    const { arrivals, waiting } = await reading([value, fact]);
    arrivals.take(
      [
        aClaim('to-fact', { parentId: 'fact', kind: 'value' }),
        aClaim('to-value', { parentId: 'value', kind: 'fact' }),
      ],
      'Ben',
    );
    assert.deepEqual(waiting(), [2, 1]);
  });

  it('waits no longer once a list has fetched it', async () => {
    const { arrivals, waiting } = await reading();
    arrivals.take([value, fact], 'Ben');
    arrivals.came([fact]);
    assert.deepEqual(waiting(), [1, 0]);
  });

  it('goes on waiting when others take a stance on it', async () => {
    const { arrivals, waiting } = await reading();
    arrivals.take([value, emptyTally('value')], 'Ben');
    arrivals.take([{ ...emptyTally('value'), revision: 2, agree: 1 }], 'Ben');
    arrivals.came([{ ...emptyTally('value'), revision: 3, agree: 2 }]);
    assert.deepEqual(waiting(), [1, 0]);
  });

  it('waits no longer once it was withdrawn', async () => {
    const { arrivals, waiting } = await reading();
    arrivals.take([value], 'Ben');
    arrivals.take([{ ...value, revision: 2, status: 'withdrawn', text: '' }], 'Ben');
    assert.deepEqual(waiting(), [0, 0]);
  });

  it('is one’s own, and waits nowhere', async () => {
    const { arrivals, waiting } = await reading();
    arrivals.take([aClaim('mine', { authorId: 'Ben' })], 'Ben');
    assert.deepEqual(waiting(), [0, 0]);
  });
});

describe('What waits again and may not be read any more', () => {
  const gone = { ...fact, revision: 2, status: 'pending', text: '' } as const;

  it('goes from every list that shows it, and from what each counts', async () => {
    const { arrivals, everything, filtered } = await reading([value, fact]);
    arrivals.take([gone], 'Ben');
    const shown = [everything, filtered].map(({ state: { value: now } }) => [now.ids, now.total]);
    assert.deepEqual(shown, [
      [['value'], 1],
      [[], 0],
    ]);
  });

  it('is known no longer, nor as a reply', async () => {
    const reply = aClaim('reply', { parentId: 'value' });
    const { arrivals, records } = await reading([value, reply]);
    arrivals.take([{ ...reply, revision: 2, status: 'held', text: '' }], 'Ben');
    assert.deepEqual([...records.childrenOf('value').value], []);
  });

  it('goes from a list to which it came late', async () => {
    const { arrivals, lists } = await reading([value, fact]);
    arrivals.take([gone], 'Ben');
    const late = lists.of({ ...all, order: 'number' });
    await late.more();
    arrivals.came([value, fact]);
    assert.deepEqual([late.state.value.ids, late.state.value.total], [['value'], 1]);
  });

  it('waits no longer to be shown', async () => {
    const { arrivals, waiting } = await reading();
    arrivals.take([fact], 'Ben');
    arrivals.take([gone], 'Ben');
    assert.deepEqual(waiting(), [0, 0]);
  });

  it('goes from the total of a list that has not shown it yet', async () => {
    const { kept, arrivals, everything } = await reading([value, fact], 1);
    kept.pop();
    arrivals.take([gone], 'Ben');
    await turns();
    assert.deepEqual([everything.state.value.ids, everything.state.value.total], [['value'], 1]);
  });

  it('waits to be shown like any that is new once it is out again', async () => {
    const { arrivals, waiting } = await reading([value, fact]);
    arrivals.take([gone], 'Ben');
    arrivals.take([{ ...fact, revision: 3, text: 'Said better.' }], 'Ben');
    assert.deepEqual(waiting(), [1, 1]);
  });
});
