import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyRecord } from '@entente/elements/model.js';
import { onlySeen, publicRecords } from '../../src/record/public-records.js';
import {
  firstRecordsOf,
  recordsOf,
  Survey,
  type DatasetItem,
} from '../../src/record/dataset/index.js';
import { collect } from './a-ledger.js';
import { aClaim, aSet } from './a-set.js';

const evidence = {
  id: 'e',
  claimId: 'waiting',
  url: 'https://example.org/secret',
  title: 'A source',
  note: null,
  sourceType: 'page',
  authorId: 'p1',
  createdAt: '2021-06-18T11:00:00.000Z',
};

/** A set in which one claim waits and another was removed, with what is about them. */
function records(): readonly AnyRecord[] {
  const { participants, reactions } = aSet();
  const claims = [
    aClaim('c1'),
    aClaim('waiting', { moderation: 'pending' }),
    aClaim('gone', { moderation: 'rejected' }),
  ];
  const lists = { participants, claims, reactions, evidence: [evidence] };
  const items = Object.entries(lists).flatMap(([list, all]) =>
    all.map((item) => ({ list, item }) as DatasetItem),
  );
  const survey = new Survey(aSet());
  for (const item of items) survey.note(item);
  survey.finish();
  return [...firstRecordsOf(survey), ...items.flatMap((item) => recordsOf(item, survey))];
}

async function* given(all: readonly AnyRecord[]) {
  yield* await Promise.resolve(all);
}

const seenOf = async (all: readonly AnyRecord[]) => collect(publicRecords(() => given(all)));
const names = (all: readonly AnyRecord[]) => all.map(({ type, id }) => `${type} ${id}`);

describe('What everybody may see', () => {
  for (const [order, all] of [
    ['before', records().toReversed()],
    ['after', records()],
  ] as const) {
    it(`has nothing about a claim that waits, where that is kept ${order} the claim`, async () => {
      const seen = names((await seenOf(all)).map(({ record }) => record));
      assert.deepEqual(
        names(all)
          .filter((name) => !seen.includes(name))
          .sort(),
        ['claim waiting', 'evidence e', 'stance c1:p2', 'tally waiting'],
      );
    });
  }

  it('says which words were taken away', async () => {
    const seen = await seenOf(records());
    const gone = seen.find(({ record }) => record.type === 'claim' && record.id === 'gone');
    assert.ok(gone?.record.type === 'claim' && gone.record.text === '' && !gone.isWhole);
    const said = seen.find(({ record }) => record.type === 'claim' && record.id === 'c1');
    assert.ok(said?.record.type === 'claim' && said.record.text !== '' && said.isWhole);
  });

  it('is told beside the ledger where no version there can say it', async () => {
    const only = await collect(onlySeen(publicRecords(() => given(records()))));
    assert.deepEqual(names(only), ['tally c1', 'claim gone', 'tally gone']);
  });

  it('follows a claim that is taken back between the two times that it is read', async () => {
    let times = 0;
    const changed = records().map((each): AnyRecord =>
      each.type === 'claim' && each.id === 'c1' ? { ...each, status: 'pending' } : each,
    );
    const read = () => given((times += 1) === 1 ? records() : changed);
    const seen = names((await collect(publicRecords(read))).map(({ record }) => record));
    assert.ok(!seen.includes('claim c1') && !seen.includes('tally c1'));
  });
});
