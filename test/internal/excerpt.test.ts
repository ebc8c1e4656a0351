import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excerpt } from '../../src/internal/excerpt.js';

const sentence = (words: number) => `${'word '.repeat(words - 1)}word.`;

describe('excerpt', () => {
  it('leaves a text whole that is hardly longer than asked for', () => {
    const text = sentence(24);
    assert.deepEqual(excerpt(text, 20), { beginning: text, rest: '', restWords: 0 });
  });

  it('ends the beginning with a sentence where one ends near', () => {
    const text = `${sentence(8)} ${sentence(8)} ${sentence(30)}`;
    const { beginning, restWords } = excerpt(text, 20);
    assert.equal(beginning, `${sentence(8)} ${sentence(8)}`);
    assert.equal(restWords, 30);
  });

  it('ends it with a line where one ends near', () => {
    const text = `${'word '.repeat(14)}title\n\n${'word '.repeat(30)}`;
    assert.match(excerpt(text, 20).beginning, /title$/);
  });

  it('ends it between words where the sentence goes on', () => {
    const { beginning, restWords } = excerpt(sentence(60), 20);
    assert.equal(beginning.split(' ').length, 20);
    assert.equal(restWords, 40);
  });

  it('keeps the closing quotation mark with its sentence', () => {
    const text = `« ${'mot '.repeat(17)}fin\u00A0! » ${'mot '.repeat(30)}`;
    assert.match(excerpt(text, 20).beginning, /fin\u00A0! »$/);
  });

  it('does not count punctuation as words', () => {
    assert.equal(excerpt('mot\u202F; '.repeat(30), 20).restWords, 10);
  });

  it('cuts an endless word, but no character (bad input 10)', () => {
    const { beginning, rest } = excerpt('abc' + '👩‍👩‍👧'.repeat(20_000) + 'x'.repeat(200_000), 20);
    assert.ok(beginning.length <= 20 * 30);
    assert.ok(rest.startsWith('👩‍👩‍👧'));
  });

  for (const [what, mark] of [
    ['ten thousand lines of marks', '!\n'],
    ['ten thousand nested quotes', '> '],
    ['ten thousand nested lists', '- '],
  ] as const) {
    it(`folds ${what} as it folds words (bad input 10)`, () => {
      const { beginning, rest } = excerpt(mark.repeat(10_000), 20);
      assert.ok(beginning.length <= 50);
      assert.ok(rest.length > 10_000);
    });
  }

  it('folds fifty thousand marks in one run (bad input 10)', () => {
    assert.ok(excerpt('*'.repeat(50_000), 20).beginning.length <= 20 * 30);
  });

  it('moves an address to the rest rather than cut it', () => {
    const address = `https://example.ca/${'path/'.repeat(30)}`;
    const { rest } = excerpt(`${'word '.repeat(18)}${address} ${'word '.repeat(30)}`, 20);
    assert.ok(rest.trimStart().startsWith(address));
  });

  it('loses nothing and keeps to its length, whatever the text', () => {
    const text = fc.array(fc.constantFrom('a', 'word ', '. ', '\n', ' » ', '👍🏽', 'é'), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (parts, words) => {
        const whole = parts.join('');
        const { beginning, rest, restWords } = excerpt(whole, words);
        assert.equal(beginning + rest, whole);
        assert.equal(rest === '', restWords === 0);
        if (rest !== '') assert.ok(beginning.trim().split(/\s+/).filter(hasLetter).length <= words);
      }),
    );
  });
});

const hasLetter = (run: string) => /[\p{L}\p{N}]/u.test(run);
