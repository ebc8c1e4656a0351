import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyRecord, RecordOf } from '../../src/model/record.js';
import { Records } from '../../src/store/records.js';
import { StoreFacts } from '../../src/store/store-facts.js';
import { opened } from '../support/puppet-adapter.js';

const challenge = (id: string, day: number): RecordOf<'challenge'> => ({
  type: 'challenge',
  id,
  revision: 1,
  claimId: 'k1',
  participantId: 'ana',
  reason: 'Where from?',
  language: 'en',
  createdAt: `2026-05-0${day}T12:00:00.000Z`,
  dueAt: `2026-06-0${day}T12:00:00.000Z`,
});

/** What a page knows that has these records, in this order. */
function factsOf(...known: readonly AnyRecord[]): StoreFacts {
  const records = new Records();
  records.confirm(known);
  const { session, consultation } = opened();
  return new StoreFacts(records, session, consultation);
}

describe('What a page knows, as facts for the decider', () => {
  it('has every challenge of a claim', () => {
    const found = factsOf(challenge('first', 1), challenge('second', 2)).challengesOf('k1');
    assert.deepEqual(
      found.map(({ id }) => id),
      ['first', 'second'],
    );
  });
});
