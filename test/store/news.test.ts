import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../src/adapters/errors.js';
import type { Changes } from '../../src/adapters/contract.js';
import { emptyTally } from '../../src/model/claim.js';
import { News } from '../../src/store/news.js';

function follow(answers: (Changes | AdapterError)[]) {
  const asked: string[] = [];
  const taken: string[] = [];
  let hint = (): void => undefined;
  let ended = 0;
  const news = new News(
    {
      changesSince: (checkpoint) => {
        asked.push(checkpoint);
        const answer = answers.shift() ?? { records: [], checkpoint, more: false };
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      watch: (listener) => {
        hint = listener;
        return () => (ended += 1);
      },
    },
    {
      take: (records) => taken.push(...records.map(({ id }) => id)),
      resync: () => Promise.resolve('fresh'),
    },
    'start',
  );
  return { news, asked, taken, hint: () => hint(), ended: () => ended };
}

const some = (id: string, checkpoint: string, more = false): Changes => ({
  records: [emptyTally(id)],
  checkpoint,
  more,
});

describe('News', () => {
  it('is fetched from where the page began', async () => {
    const { news, asked, taken } = follow([some('a', '1')]);
    news.start();
    await news.fetch();
    assert.deepEqual([asked[0], taken], ['start', ['a']]);
  });

  it('goes on from the last checkpoint', async () => {
    const { news, asked } = follow([some('a', '1')]);
    await news.fetch();
    await news.fetch();
    assert.deepEqual(asked, ['start', '1']);
  });

  it('is fetched until there is no more', async () => {
    const { news, taken } = follow([some('a', '1', true), some('b', '2')]);
    await news.fetch();
    assert.deepEqual(taken, ['a', 'b']);
  });

  it('is fetched once more for many hints during a fetch (bad input 32)', async () => {
    const { news, asked } = follow([]);
    const running = news.fetch();
    for (let hints = 0; hints < 10_000; hints += 1) void news.fetch();
    await running;
    assert.equal(asked.length, 2);
  });

  it('begins again when too much has happened', async () => {
    const { news, asked } = follow([{ resync: true }]);
    await news.fetch();
    await news.fetch();
    assert.deepEqual(asked, ['start', 'fresh']);
  });

  it('waits for the next hint when a fetch fails', async () => {
    const { news, taken } = follow([new AdapterError('offline', 'no'), some('a', '1')]);
    await news.fetch();
    await news.fetch();
    assert.deepEqual(taken, ['a']);
  });

  it('is over once it is stopped', async () => {
    const { news, asked, ended } = follow([]);
    news.start();
    await news.fetch();
    news.stop();
    const before = asked.length;
    await news.fetch();
    assert.deepEqual([asked.length - before, ended()], [0, 1]);
  });
});
