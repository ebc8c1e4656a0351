import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { devWarning } from '../../src/internal/dev-warning.js';

describe('devWarning', () => {
  it('says a thing once per code', (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    devWarning('test-one', 'Do it so.');
    devWarning('test-one', 'Do it so.');
    devWarning('test-two', 'Do it otherwise.');
    assert.deepEqual(
      warn.mock.calls.map(({ arguments: [text] }) => text as string),
      ['Entente: Do it so. (test-one)', 'Entente: Do it otherwise. (test-two)'],
    );
  });
});
