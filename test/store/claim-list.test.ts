import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimPage } from '../../src/adapters/contract.js';
import { ClaimList } from '../../src/store/claim-list.js';
import { takeOut } from '../../src/store/take-out.js';

/** A list whose pages come when the test says so. */
function listOfPages() {
  const answers: ((ids: readonly string[]) => void)[] = [];
  const source = {
    list: () =>
      new Promise<ClaimPage>((resolve) => {
        answers.push((ids) => {
          resolve({ ids, records: [], cursor: 'further', total: 9 });
        });
      }),
  };
  const list = new ClaimList({ parentId: null, order: 'number' }, source, () => undefined);
  const comes = (...ids: string[]) => answers.shift()?.(ids);
  return { list, comes, ids: () => list.state.value.ids };
}

async function withFirstPage() {
  const pages = listOfPages();
  const first = pages.list.more();
  pages.comes('a', 'b');
  await first;
  return pages;
}

describe('ClaimList', () => {
  it('keeps what was written while the next page was on its way', async () => {
    const { list, comes, ids } = await withFirstPage();
    const more = list.more();
    list.add('mine');
    comes('c', 'd');
    await more;
    assert.deepEqual(ids(), ['mine', 'a', 'b', 'c', 'd']);
  });

  it('does not bring back what was taken out while the next page was on its way', async () => {
    const { list, comes, ids } = await withFirstPage();
    const more = list.more();
    takeOut([list], 'a');
    comes('c');
    await more;
    assert.deepEqual(ids(), ['b', 'c']);
  });

  it('begins anew with the first page, and with what was written meanwhile', async () => {
    const { list, comes, ids } = await withFirstPage();
    const again = list.restart();
    list.add('mine');
    comes('b', 'e');
    await again;
    assert.deepEqual(ids(), ['mine', 'b', 'e']);
  });
});
