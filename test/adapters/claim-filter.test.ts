import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimFilter, foldText, isFiltered } from '../../src/adapters/claim-filter.js';
import type { ClaimQuery } from '../../src/adapters/contract.js';
import { claimOf } from '../../src/conformance/seed.js';

const facets = { support: 'unchallenged', groupIds: ['north'], answered: false } as const;
const claim = claimOf({ id: 'a', number: '1', text: 'Le Pont Métallique ferme à l’été.' });
const base: ClaimQuery = { parentId: null, order: 'number' };

const finds = (query: Partial<ClaimQuery>, of = claim) =>
  claimFilter({ ...base, ...query })(of, facets);

describe('A filter of claims', () => {
  it('lets everything pass when nothing is asked for', () => {
    assert.ok(finds({}));
    assert.ok(!isFiltered(base));
  });

  it('takes empty lists and empty words for nothing asked', () => {
    const query = { ...base, kinds: [], groupIds: [], support: [], search: '  ' };
    assert.ok(finds(query));
    assert.ok(!isFiltered(query));
  });

  const narrowing: readonly (readonly [yes: Partial<ClaimQuery>, no: Partial<ClaimQuery>])[] = [
    [{ kinds: ['fact', 'value'] }, { kinds: ['question'] }],
    [{ groupIds: ['south', 'north'] }, { groupIds: ['south'] }],
    [{ support: ['unchallenged'] }, { support: ['supported'] }],
    [{ search: 'METALLIQUE pont' }, { search: 'pont de pierre' }],
    [{ search: 'l’ete' }, { search: 'hiver' }],
    [{ search: "à l'été" }, { search: "d'été" }],
  ];
  for (const [yes, no] of narrowing) {
    it(`tells ${JSON.stringify(yes)} from ${JSON.stringify(no)}`, () => {
      assert.deepEqual([finds(yes), finds(no)], [true, false]);
      assert.ok(isFiltered({ ...base, ...yes }));
    });
  }

  it('calls unanswered what can be read and has no answer', () => {
    const asks = claimFilter({ ...base, unanswered: true });
    assert.ok(asks(claim, facets));
    assert.ok(!asks(claim, { ...facets, answered: true }));
    assert.ok(!asks({ ...claim, status: 'withdrawn' }, facets));
  });

  it('finds what is gone by no words, even for those who may still read them', () => {
    for (const status of ['removed', 'withdrawn'] as const) {
      assert.ok(!finds({ search: 'pont' }, { ...claim, status }));
      assert.ok(finds({}, { ...claim, status }));
    }
  });

  it('asks for all that is asked for together', () => {
    assert.ok(finds({ kinds: ['fact'], search: 'pont' }));
    assert.ok(!finds({ kinds: ['value'], search: 'pont' }));
  });

  it('folds case, accents and forms of letters', () => {
    assert.equal(foldText('ÉTÉ E\u0301te\u0301 ﬁn'), 'ete ete fin');
  });
});
