import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/styles/tokens.styles.js';

type Pair = readonly [light: string, dark: string];

/** The default pair of each token, as the style sheet has it; the first block is that of everybody. */
const pairs = new Map<string, Pair>();
for (const [, name, light, dark] of tokens.cssText.matchAll(
  /--entente-color-([a-z-]+),\s*light-dark\((#\w+), (#\w+)\)/g,
)) {
  if (name && light && dark && !pairs.has(name)) pairs.set(name, [light, dark]);
}

function luminance(hex: string): number {
  const digits = hex.slice(1);
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function pair(name: string): Pair {
  const found = pairs.get(name);
  assert.ok(found, `${name} has no default`);
  return found;
}

const needed: readonly (readonly [ratio: number, names: readonly string[]])[] = [
  [4.5, ['ink', 'ink-soft', 'accent', 'agree', 'disagree', 'good', 'due', 'mixed', 'alarm']],
  [3, ['rule', 'unsure']],
];

describe('the default colours', () => {
  for (const [ratio, names] of needed) {
    for (const name of names) {
      for (const ground of ['paper', 'paper-sunk']) {
        for (const [index, scheme] of ['light', 'dark'].entries()) {
          it(`keep ${ratio} to 1 between ${name} and ${ground} when it is ${scheme}`, () => {
            const reached = contrast(pair(name)[index] ?? '', pair(ground)[index] ?? '');
            assert.ok(reached >= ratio, `${reached}`);
          });
        }
      }
    }
  }

  for (const [index, scheme] of ['light', 'dark'].entries()) {
    it(`keep 4.5 to 1 on a filled button when it is ${scheme}`, () => {
      const reached = contrast(pair('on-accent')[index] ?? '', pair('accent')[index] ?? '');
      assert.ok(reached >= 4.5, `${reached}`);
    });
  }
});
