import assert from 'node:assert/strict';

/** Asserts that a figure is the expected one, as far as so many decimals tell. */
export function near(actual: number | null | undefined, expected: number, decimals = 4): void {
  const isNear = Math.abs((actual ?? NaN) - expected) <= 0.5 * 10 ** -decimals + 1e-12;
  assert.ok(isNear, `${String(actual)} is not ${expected}`);
}
