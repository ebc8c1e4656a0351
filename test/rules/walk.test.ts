import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultRules } from '../../src/model/rules.js';
import { Dialogue } from './dialogue.js';

/** What each person still has to do, by the steps that a composer would lead them through. */
async function steps(dialogue: Dialogue, ...asked: Parameters<Dialogue['unmet']>) {
  return (await dialogue.unmet(...asked)).map(({ remedy }) => remedy?.step);
}

describe('a dialogue by the usual rules', () => {
  it('goes from a first disclosure to a recognition', async () => {
    const dialogue = new Dialogue({ ...defaultRules, recognition: 'required' });
    const people = { ann: 'north', ben: 'south', nan: 'north', sam: 'south' };

    // A new participant discloses, and posts a factual claim.
    assert.deepEqual(await steps(dialogue, 'ann', 'postClaim'), ['disclose', 'name-groups']);
    for (const [who, group] of Object.entries(people)) {
      await dialogue.do(who, 'disclose', { name: who, groupIds: [group] });
    }
    const claimId = await dialogue.do('ann', 'postClaim');

    // Another disagrees, and is led through restating.
    await dialogue.do('ben', 'takeStance', { claimId, position: 'disagree' });
    const against = { parentId: claimId, relation: 'opposes', text: 'It is the tide.' } as const;
    assert.deepEqual(await steps(dialogue, 'ben', 'postClaim', against), ['restate']);
    const first = await dialogue.do('ben', 'offerParaphrase', { claimId });
    const reply = await dialogue.do('ben', 'postClaim', against);
    assert.equal(dialogue.claim(reply).status, 'held');

    // The author says close, and what is different; the second restatement is confirmed.
    const correction = 'Sand, not mud.';
    const close = { paraphraseId: first, verdict: 'close', correction } as const;
    await dialogue.do('ann', 'judgeParaphrase', close);
    const [unmet] = await dialogue.unmet('ben', 'postClaim', against);
    assert.deepEqual(unmet?.remedy, { step: 'restate', claimId, attempt: 2, correction });
    const offer = { claimId, text: 'You have seen sand pile up there after each winter.' };
    const second = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId: second });

    // The reply appears, and the listener is credited.
    assert.equal(dialogue.claim(reply).status, 'published');
    const { replies, heard, disagree } = dialogue.tally(claimId);
    assert.deepEqual([replies, heard, disagree], [1, 1, 1]);

    // A third asks for evidence, a fourth attaches it, two groups assess it sound.
    await dialogue.do('nan', 'challengeClaim', { claimId });
    assert.equal(dialogue.tally(claimId).support, 'challenged');
    const evidenceId = await dialogue.do('sam', 'attachEvidence', { claimId });
    await dialogue.do('nan', 'assessEvidence', { evidenceId });
    assert.equal(dialogue.tally(claimId).support, 'challenged');
    await dialogue.do('ben', 'assessEvidence', { evidenceId });
    assert.equal(dialogue.tally(claimId).support, 'supported');

    // The one who disagreed records a recognition, and may go on.
    assert.deepEqual(await steps(dialogue, 'ben', 'postClaim', against), ['recognise']);
    await dialogue.do('ben', 'recognise', { claimId });
    assert.deepEqual(await steps(dialogue, 'ben', 'postClaim', against), []);
  });
});
