import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { orders } from '../../src/adapters/contract.js';
import { AdapterError, errorCodes } from '../../src/adapters/errors.js';
import {
  codeOf,
  idsFrom,
  isWireCode,
  mostIds,
  pathTo,
  problemOf,
  queryFrom,
  searchOf,
  statusOf,
} from '../../src/adapters/http/protocol.js';
import { kinds, supportStates } from '../../src/model/index.js';

const invalid = (name: string) => (error: unknown) =>
  error instanceof AdapterError && error.code === 'invalid' && name in error.fields;

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const some = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 4 });

const query = fc.record(
  {
    parentId: fc.option(text),
    order: fc.constantFrom(...orders),
    kinds: some(fc.constantFrom(...kinds)),
    groupIds: some(text),
    support: some(fc.constantFrom(...supportStates)),
    unanswered: fc.constant(true),
    search: fc.string({ unit: 'grapheme', minLength: 1 }),
    replies: fc.nat({ max: 1000 }),
  },
  { requiredKeys: ['parentId', 'order'], noNullPrototype: true },
);
const page = fc.record(
  { limit: fc.integer({ min: 1, max: 100_000 }), after: fc.option(text) },
  { noNullPrototype: true },
);

describe('the parameters of a list', () => {
  it('say exactly the query and the page that they were made of', () => {
    fc.assert(
      fc.property(query, page, (asked, part) => {
        const search = new URLSearchParams(searchOf(asked, part).toString());
        assert.deepEqual(queryFrom(search), { query: asked, page: part });
      }),
    );
  });

  it('ask for the roots, by number, twenty at a time, where nothing is said', () => {
    assert.deepEqual(queryFrom(new URLSearchParams('?later=1')), {
      query: { parentId: null, order: 'number' },
      page: { limit: 20, after: null },
    });
  });

  it('are refused by name where they cannot be read', () => {
    const unreadable = {
      order: 'loudest',
      kind: '__proto__',
      support: 'strong',
      unanswered: 'yes',
      replies: '-1',
      limit: '0',
    };
    for (const [name, value] of Object.entries(unreadable)) {
      assert.throws(() => queryFrom(new URLSearchParams({ [name]: value })), invalid(name));
    }
  });

  it('name a bounded number of ids', () => {
    const search = new URLSearchParams(Array.from({ length: mostIds }, (_, at) => ['id', `${at}`]));
    assert.equal(idsFrom(search).length, mostIds);
    search.append('id', 'more');
    assert.throws(() => idsFrom(search), invalid('id'));
  });
});

describe('paths', () => {
  it('hold ids as one encoded segment, whatever is in them', () => {
    assert.equal(
      pathTo('open', { id: 'a/../b?c#d $&é' }),
      '/consultations/a%2F..%2Fb%3Fc%23d%20%24%26%C3%A9',
    );
    assert.equal(
      pathTo('aggregate', { id: '{name}', name: 'x/y' }),
      '/consultations/%7Bname%7D/figures/x%2Fy',
    );
  });
});

describe('statuses', () => {
  it('mean the code that they stand for, but the two of 401 and those of clients alone', () => {
    for (const code of errorCodes.filter(isWireCode)) {
      const expected = code === 'session-expired' ? 'sign-in-required' : code;
      assert.equal(codeOf(statusOf(code)), expected);
    }
    assert.deepEqual(
      errorCodes.filter((code) => !isWireCode(code)),
      ['storage-full', 'offline', 'aborted', 'protocol-error'],
    );
  });

  it('mean the nearest code where a proxy answers with its own', () => {
    assert.deepEqual([408, 415, 500, 502, 521].map(codeOf), [
      'timeout',
      'protocol-error',
      'unavailable',
      'unavailable',
      'unavailable',
    ]);
  });
});

describe('problems', () => {
  it('hold what an error says', () => {
    const violation = {
      code: 'conflict',
      rule: 'form',
      unmet: 'changed-meanwhile',
      binding: 'required',
      remedy: null,
      revision: 3,
    } as const;
    const { status, headers, body } = problemOf(
      new AdapterError('conflict', 'Another one.', { violation, revision: 3, retryAfter: 1.2 }),
    );
    assert.equal(status, 409);
    assert.equal(headers['content-type'], 'application/problem+json');
    assert.equal(headers['retry-after'], '2');
    assert.deepEqual(body, {
      type: 'urn:entente:problem:conflict',
      title: 'conflict',
      status: 409,
      code: 'conflict',
      detail: 'Another one.',
      violation,
      revision: 3,
    });
  });

  it('tell nothing of what went wrong inside a server', () => {
    const { status, body } = problemOf(new Error('password=1234 at /srv/app'));
    assert.deepEqual([status, body.code, body.detail], [500, 'unavailable', undefined]);
  });

  it('ask for a token in the way of HTTP', () => {
    for (const code of ['sign-in-required', 'session-expired'] as const) {
      assert.equal(problemOf(new AdapterError(code, '')).headers['www-authenticate'], 'Bearer');
    }
  });
});
