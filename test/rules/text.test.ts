import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanLine, cleanText, graphemesIn, isBlank, lengthBeyond } from '../../src/rules/text.js';
import { Dialogue } from './dialogue.js';

describe('cleaning a text', () => {
  const cases: readonly [string, string, string][] = [
    ['composes what can be composed', 'e\u0301', 'é'],
    ['turns every line ending into one kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    [
      'drops controls but keeps tabs and new lines',
      'a\u0000\u0007b\tc\nd\u009b\u007fe',
      'ab\tc\nde',
    ],
    ['replaces half a surrogate pair', 'a\ud83d b\udc00', 'a\ufffd b\ufffd'],
    ['keeps whole surrogate pairs', '👩🏽‍🌾', '👩🏽‍🌾'],
    ['takes away white space around it', ' \n a b \n ', 'a b'],
    ['keeps bidi marks inside, which the page isolates', 'a\u202eb', 'a\u202eb'],
    ['keeps markup as the text it is', '<img onerror=x>', '<img onerror=x>'],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => assert.equal(cleanText(text), expected));
  }

  it('makes one line of a line', () => {
    assert.equal(cleanLine(' a\n\tb \u00a0 c '), 'a b c');
  });

  it('is done once: a clean text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(cleanText(cleanText(text)), cleanText(text));
        assert.ok(!/\p{Surrogate}/u.test(cleanText(text)));
      }),
    );
  });
});

describe('a blank text', () => {
  for (const text of [
    '',
    ' \n\t\u00a0\u3000',
    '\u200b\u200c\u200d\u2060\ufeff',
    '\u202a\u202e\u2066\u2069\u200e',
    '\u00ad\u034f\u180e\u115f\u3164\uffa0\u2800',
    '\ufe0f\u{e0061}',
    '\u0301\u0301',
  ]) {
    it(`is ${JSON.stringify(text)}`, () => assert.ok(isBlank(text)));
  }

  for (const text of ['a', '?', '7', '\u200ba', '好', '😀', '€', 'ـ']) {
    it(`is not ${JSON.stringify(text)}`, () => assert.ok(!isBlank(text)));
  }
});

describe('the length of a text', () => {
  const characters: readonly [string, number][] = [
    ['é', 1],
    ['e\u0301', 1],
    ['👩🏽‍🌾', 1],
    ['🇫🇷🇨🇦', 2],
    ['नमस्ते', 3],
    ['\r\n', 1],
  ];
  for (const [text, length] of characters) {
    it(`of ${JSON.stringify(text)} is ${length}`, () => assert.equal(graphemesIn(text), length));
  }

  it('is nothing to speak of up to the limit', () => {
    assert.equal(lengthBeyond('👩🏽‍🌾'.repeat(10), 10), null);
  });

  it('is told once it is beyond the limit', () => {
    assert.equal(lengthBeyond('👩🏽‍🌾'.repeat(11), 10), 11);
  });

  it('counts a tower of marks for what it takes', () => {
    assert.equal(lengthBeyond(`a${'\u0323'.repeat(3199)}`, 10), 100);
  });
  it('of what cannot fit is as long as it is', () => {
    assert.equal(lengthBeyond('a'.repeat(200_000), 1_600), 200_000);
  });
});

describe('a text beyond its limit', () => {
  it('is to be shortened, and never cut', async () => {
    const dialogue = new Dialogue({ lengths: { claim: 5, paraphrase: 5, reason: 5 } });
    const text = 'é'.repeat(4) + '👩🏽‍🌾'.repeat(2);
    const { code, unmet, remedy } = await dialogue.refused('ann', 'postClaim', { text });
    assert.deepEqual(
      [code, unmet, remedy],
      ['invalid', 'too-long', { step: 'shorten', field: 'text', length: 6, limit: 5 }],
    );
  });

  it('is measured by the length for its kind', async () => {
    const dialogue = new Dialogue({ lengths: { claim: 10, paraphrase: 4, reason: 2 } });
    const claimId = await dialogue.do('ann', 'postClaim', { text: 'ten in all' });
    const remedies = [
      await dialogue.refused('ben', 'offerParaphrase', { claimId, text: 'five5' }),
      await dialogue.refused('ben', 'challengeClaim', { claimId, reason: 'why' }),
    ].map(({ remedy }) => remedy);
    assert.deepEqual(remedies, [
      { step: 'shorten', field: 'text', length: 5, limit: 4 },
      { step: 'shorten', field: 'reason', length: 3, limit: 2 },
    ]);
  });
});
