import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positions } from '../../src/model/stance.js';
import { Dialogue } from './dialogue.js';

async function begin(kind: 'fact' | 'question' = 'fact') {
  const dialogue = new Dialogue();
  dialogue.facilitator('fay');
  const claimId = await dialogue.do('ann', 'postClaim', { kind });
  const counts = () => {
    const { agree, disagree, unsure, shared } = dialogue.tally(claimId);
    return { agree, disagree, unsure, shared };
  };
  return { dialogue, claimId, counts };
}

const none = { agree: 0, disagree: 0, unsure: 0, shared: 0 };

describe('a stance', () => {
  for (const position of ['agree', 'disagree', 'unsure'] as const) {
    it(`counts once as ${position}`, async () => {
      const { dialogue, claimId, counts } = await begin();
      await dialogue.do('ben', 'takeStance', { claimId, position });
      assert.deepEqual(counts(), { ...none, [position]: 1 });
    });
  }

  it('moves when it changes', async () => {
    const { dialogue, claimId, counts } = await begin();
    for (const position of ['agree', 'unsure', 'disagree'] as const) {
      await dialogue.do('ben', 'takeStance', { claimId, position });
    }
    assert.deepEqual(counts(), { ...none, disagree: 1 });
    assert.equal(dialogue.base.all('stance').length, 1);
  });

  it('can be taken back', async () => {
    const { dialogue, claimId, counts } = await begin();
    await dialogue.do('ben', 'takeStance', { claimId });
    await dialogue.do('ben', 'takeStance', { claimId, position: null });
    assert.deepEqual(counts(), none);
  });

  it('changes nothing when it is taken again', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ben', 'takeStance', { claimId });
    assert.deepEqual(await dialogue.changed('ben', 'takeStance', { claimId }), []);
  });

  it('is not on one’s own claim', async () => {
    const { dialogue, claimId } = await begin();
    const { code, unmet } = await dialogue.refused('ann', 'takeStance', { claimId });
    assert.deepEqual([code, unmet], ['forbidden', 'own-claim']);
  });

  it('on a question is that one has it too', async () => {
    const { dialogue, claimId, counts } = await begin('question');
    await dialogue.do('ben', 'takeStance', { claimId, position: 'shared' });
    assert.deepEqual(counts(), { ...none, shared: 1 });
  });

  for (const position of positions.filter((known) => known !== 'shared')) {
    it(`on a question is not ${position}`, async () => {
      const { dialogue, claimId } = await begin('question');
      const { unmet } = await dialogue.refused('ben', 'takeStance', { claimId, position });
      assert.equal(unmet, 'bad-position');
    });
  }

  it('on anything else is not shared', async () => {
    const { dialogue, claimId } = await begin();
    const shared = { claimId, position: 'shared' } as const;
    const { unmet } = await dialogue.refused('ben', 'takeStance', shared);
    assert.equal(unmet, 'bad-position');
  });

  it('never makes a count that came without its stances fall below nothing', async () => {
    const { dialogue, claimId, counts } = await begin();
    await dialogue.do('ben', 'takeStance', { claimId });
    dialogue.base.put([{ ...dialogue.tally(claimId), agree: 0 }]);
    await dialogue.do('ben', 'takeStance', { claimId, position: 'unsure' });
    assert.deepEqual(counts(), { ...none, unsure: 1 });
  });

  it('on a claim that was withdrawn or removed is refused as gone', async () => {
    const { dialogue, claimId } = await begin();
    const other = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ann', 'withdrawClaim', { claimId });
    await dialogue.do('fay', 'moderate', { subjectId: other });
    for (const id of [claimId, other]) {
      const { code } = await dialogue.refused('ben', 'takeStance', { claimId: id });
      assert.equal(code, 'gone');
    }
  });
});
