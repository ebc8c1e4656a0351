import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FactBase } from '../../src/rules/fact-base.js';
import { aConsultation, Dialogue, hour } from './dialogue.js';

async function begin() {
  const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
  const claimId = await dialogue.do('ann', 'postClaim');
  const paraphraseId = await dialogue.do('ben', 'offerParaphrase', { claimId });
  const against = { parentId: claimId, relation: 'opposes' } as const;
  const reply = await dialogue.do('ben', 'postClaim', against);
  return { dialogue, claimId, paraphraseId, reply, facts: dialogue.facts('ann') };
}

describe('the base of facts', () => {
  it('finds held replies by their restatement, and no longer once they are published', async () => {
    const { dialogue, paraphraseId, reply, facts } = await begin();
    const before = await facts.heldBy(paraphraseId);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId });
    const after = await facts.heldBy(paraphraseId);
    assert.deepEqual([before.map(({ id }) => id), after], [[reply], []]);
  });

  it('counts children of each claim, and of none', async () => {
    const { dialogue, claimId, facts } = await begin();
    await dialogue.do('ann', 'withdrawClaim', { claimId });
    assert.deepEqual([await facts.childCount(null), await facts.childCount(claimId)], [1, 1]);
  });

  it('gives the tries of one person in order', async () => {
    const { dialogue, claimId, paraphraseId, facts } = await begin();
    const judge = { paraphraseId, verdict: 'close', correction: 'Only in spring.' } as const;
    await dialogue.do('ann', 'judgeParaphrase', judge);
    const second = await dialogue.do('ben', 'offerParaphrase', { claimId });
    const found = await facts.paraphrases(claimId, 'ben');
    assert.deepEqual(
      found.map(({ id }) => id),
      [paraphraseId, second],
    );
    assert.deepEqual(await facts.paraphrases(claimId, 'cat'), []);
  });

  it('gives every challenge of a claim', async () => {
    const { dialogue, claimId, facts } = await begin();
    const first = await dialogue.do('cat', 'challengeClaim', { claimId });
    dialogue.later(14 * 24 * hour);
    await dialogue.do('clock', 'lapseChallenge', { claimId });
    const again = await dialogue.do('cat', 'challengeClaim', { claimId });
    const found = await facts.challengesOf(claimId);
    assert.deepEqual(
      found.map(({ id }) => id),
      [first, again],
    );
  });

  it('finds open reports only', async () => {
    const { dialogue, claimId, facts } = await begin();
    dialogue.facilitator('fay');
    await dialogue.do('cat', 'report', { subjectId: claimId });
    const before = await facts.reportsOn(claimId);
    await dialogue.do('fay', 'moderate', { subjectId: claimId, action: 'keep' });
    assert.deepEqual([before.length, await facts.reportsOn(claimId)], [1, []]);
  });

  it('forgets what is removed, everywhere', async () => {
    const { dialogue, claimId, paraphraseId, reply, facts } = await begin();
    dialogue.base.remove('claim', reply);
    assert.deepEqual(
      [await facts.claim(reply), await facts.childCount(claimId), await facts.heldBy(paraphraseId)],
      [undefined, 0, []],
    );
  });

  it('keeps two people apart whose ids run into each other', async () => {
    const { dialogue } = await begin();
    const row = dialogue.base.all('paraphrase')[0]!;
    dialogue.base.put([{ ...row, id: 'x', claimId: 'a', participantId: 'b","c' }]);
    const facts = dialogue.facts('ann');
    assert.deepEqual(await facts.paraphrases('a","b', 'c'), []);
  });

  it('answers for the consultation that is given', () => {
    const base = new FactBase([aConsultation()]);
    const other = aConsultation({ id: 'station' });
    const actor = { id: null, name: '', roles: [] };
    assert.equal(base.factsFor(actor, other).consultation(), other);
  });

  it('says so when there is no consultation', () => {
    const actor = { id: null, name: '', roles: [] };
    assert.throws(() => new FactBase().factsFor(actor), /no consultation/);
  });
});
