import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nearlyCopies, sharedSpans } from '../../src/rules/similarity.js';

const claim = 'The Land Bank should lease farmland to local farmers.';

const marked = (text: string, other: string) =>
  sharedSpans(text, other).map(({ start, end }) => text.slice(start, end));

describe('a near copy', () => {
  for (const text of [
    claim,
    'the land bank should lease farmland to local farmers',
    'The Land Bank must lease farmland to local farmers.',
    'The Land Bank should rent out farmland to local farmers.',
    'You say the Land Bank should lease its farmland to local farmers.',
    'If I understand you well, the Land Bank should lease farmland to local farmers.',
    'The\u200b Land Ba\u00adnk should ｌｅａｓｅ farmland to local farmers!',
  ]) {
    it(`is ${JSON.stringify(text)}`, () => assert.ok(nearlyCopies(claim, text)));
  }

  for (const text of [
    'You fear that good soil lies idle while people here want to farm it.',
    'Local farmers, in your view, ought to get land from the Land Bank.',
    'Farmers from here need land.',
    '',
    '?!',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.ok(!nearlyCopies(claim, text)));
  }

  it('is one sentence quoted from a long text', () => {
    const long = `Water is scarce here, and the wells go lower each year. ${claim} And they pay rent.`;
    assert.ok(nearlyCopies(long, claim));
  });

  it('is seen where words are not spaced', () => {
    assert.ok(nearlyCopies('港口每年春天都会淤积泥沙', '港口每年春天都会淤积很多泥沙'));
    assert.ok(!nearlyCopies('港口每年春天都会淤积泥沙', '您看到冬天过后那里堆满了泥'));
  });

  it('is seen across apostrophes', () => {
    assert.ok(nearlyCopies("L'eau manque à l'été.", 'L’eau manque à l’automne.'));
  });
});

describe('the shared parts of a text', () => {
  const restated = 'You say the Land Bank should lease its farmland to local farmers.';

  it('are the runs of words that the other has', () => {
    const runs = ['the Land Bank should lease', 'farmland to local farmers'];
    assert.deepEqual(marked(restated, claim), runs);
  });

  it('are marked in the original as well', () => {
    assert.deepEqual(marked('A Land Bank, or a park?', 'That land bank'), ['Land Bank']);
  });

  it('are none where no two words follow each other in both', () => {
    assert.deepEqual(marked('a b c', 'c a b'.split(' ').reverse().join(' x ')), []);
  });

  it('can be asked for in longer runs', () => {
    assert.deepEqual(sharedSpans('one two three four', 'one two x three four', 3), []);
  });
});

interface Perspective {
  readonly text: string;
  readonly paraphrases: readonly string[];
}
interface Collection {
  readonly claims: readonly { readonly perspectives: readonly Perspective[] }[];
}

const file = new URL('../../../shared/data/paraphrases.json', import.meta.url);

if (existsSync(file)) {
  const { claims } = JSON.parse(readFileSync(file, 'utf8')) as Collection;
  const perspectives = claims.flatMap((one) => one.perspectives);
  const share = (pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([original, text]) => nearlyCopies(original, text)).length / pairs.length;
  const originals = perspectives
    .map(({ text }) => text)
    .filter((text) => text.split(' ').length > 5);

  /** The text with the words at these places taken out, replaced, or followed by another. */
  const changed = (text: string, ...places: number[]) =>
    text.split(' ').map((word, index) => {
      if (!places.includes(index)) return word;
      return ['', 'harbour', `${word} harbour`][(text.length + index) % 3];
    });

  describe('what people really wrote', () => {
    it('is rarely taken for a copy', () => {
      const pairs = perspectives.flatMap(({ text, paraphrases }) =>
        paraphrases.map((paraphrase) => [text, paraphrase] as const),
      );
      assert.ok(share(pairs) < 0.05, `${share(pairs)} of ${pairs.length}`);
    });

    it('is a copy with one word changed', () => {
      const pairs = originals.map((text) => [text, changed(text, 2).join(' ')] as const);
      assert.equal(share(pairs), 1);
    });

    it('is a copy with two words changed', () => {
      const pairs = originals.map((text) => [text, changed(text, 1, 4).join(' ')] as const);
      assert.ok(share(pairs) > 0.98, `${share(pairs)}`);
    });

    it('is no copy of what somebody else wrote', () => {
      const pairs = originals.map((text, index) => [text, originals.at(index - 7) ?? ''] as const);
      assert.ok(share(pairs) < 0.005, `${share(pairs)}`);
    });
  });
} else {
  console.log('The collection of restatements is not here: copies are not measured against it.');
}
