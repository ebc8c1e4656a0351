import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatIn } from '../../src/i18n/format.js';

describe('A date', () => {
  const first = '2020-12-01T12:00:00.000Z';

  it('says the first of a month in French as an ordinal', () => {
    assert.equal(formatIn('fr-CA', 'UTC').date(first), '1er décembre 2020');
  });

  it('says other days in French as numbers', () => {
    assert.equal(formatIn('fr', 'UTC').date('2020-12-11T12:00:00.000Z'), '11 décembre 2020');
  });

  it('says the first of a month in English as English does', () => {
    assert.equal(formatIn('en', 'UTC').date(first), 'December 1, 2020');
  });

  it('is given back as it came where it cannot be read', () => {
    assert.equal(formatIn('fr', 'UTC').date('in May'), 'in May');
  });
});
