import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Binding } from '../../src/model/rules.js';
import { Dialogue } from './dialogue.js';

const text = 'The harbour silts up every spring.';

async function begin(binding: Binding) {
  const dialogue = new Dialogue({ listening: { binding, hours: 72 } });
  const claimId = await dialogue.do('ann', 'postClaim', { text });
  return { dialogue, copy: { claimId, text: 'The harbour silts up every year.' } };
}

describe('a restatement that copies', () => {
  it('is asked for a reason where listening is required', async () => {
    const { dialogue, copy } = await begin('required');
    const { unmet, remedy } = await dialogue.refused('ben', 'offerParaphrase', copy);
    assert.deepEqual([unmet, remedy], ['copied', { step: 'give-reason', field: 'copyReason' }]);
  });

  it('is taken with a reason, which stays on the record', async () => {
    const { dialogue, copy } = await begin('required');
    const copyReason = 'There is no shorter way to say it.';
    const id = await dialogue.do('ben', 'offerParaphrase', { ...copy, copyReason });
    assert.equal(dialogue.paraphrase(id).copyReason, copyReason);
  });

  it('is not taken with an empty reason', async () => {
    const { dialogue, copy } = await begin('required');
    const blank = { ...copy, copyReason: ' \u2060 ' };
    const { unmet } = await dialogue.refused('ben', 'offerParaphrase', blank);
    assert.equal(unmet, 'copied');
  });

  it('is taken with advice where listening is a nudge', async () => {
    const { dialogue, copy } = await begin('nudge');
    assert.deepEqual(await dialogue.nudged('ben', 'offerParaphrase', copy), ['copied']);
  });

  it('is taken where listening is off', async () => {
    const { dialogue, copy } = await begin('off');
    assert.deepEqual(await dialogue.nudged('ben', 'offerParaphrase', copy), []);
  });

  it('is not of one’s own claim', async () => {
    const { dialogue, copy } = await begin('required');
    const { unmet } = await dialogue.refused('ann', 'offerParaphrase', copy);
    assert.equal(unmet, 'own-claim');
  });
});
