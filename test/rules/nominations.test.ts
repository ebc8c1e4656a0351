import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Dialogue } from './dialogue.js';

async function begin() {
  const dialogue = new Dialogue();
  dialogue.facilitator('fay');
  return { dialogue, nominationId: await dialogue.do('ann', 'nominateGroup') };
}

describe('naming a missing group', () => {
  it('waits for a facilitator', async () => {
    const { dialogue, nominationId } = await begin();
    const nomination = dialogue.base.get('nomination', nominationId);
    assert.deepEqual([nomination?.status, nomination?.participantId], ['open', 'ann']);
  });

  for (const field of ['label', 'reason'] as const) {
    it(`asks for a ${field}`, async () => {
      const { dialogue } = await begin();
      const { remedy } = await dialogue.refused('ann', 'nominateGroup', { [field]: ' ' });
      assert.deepEqual(remedy, { step: 'fill', field });
    });
  }

  it('adds the group when it is included, in the words it was named in', async () => {
    const { dialogue, nominationId } = await begin();
    const id = await dialogue.do('fay', 'decideNomination', { nominationId });
    const nomination = dialogue.base.get('nomination', nominationId)!;
    const group = dialogue.base.get('group', nomination.groupId!);
    assert.deepEqual(
      [nomination.status, group?.label, group?.dimension, group?.expectedShare],
      ['included', { en: 'Night fishers' }, 'named', null],
    );
    assert.equal(dialogue.base.get('decision', id)?.action, 'include');
  });

  it('lets people place themselves in the new group', async () => {
    const { dialogue, nominationId } = await begin();
    await dialogue.do('fay', 'decideNomination', { nominationId });
    const { groupId } = dialogue.base.get('nomination', nominationId)!;
    await dialogue.do('ben', 'disclose', { groupIds: [groupId!] });
  });

  it('keeps the reason when it is left out', async () => {
    const { dialogue, nominationId } = await begin();
    const leaveOut = { nominationId, include: false, reason: 'They are in “fishers”.' };
    const id = await dialogue.do('fay', 'decideNomination', leaveOut);
    const { status, decision, groupId } = dialogue.base.get('nomination', nominationId)!;
    assert.deepEqual([status, decision, groupId], ['left-out', 'They are in “fishers”.', null]);
    assert.equal(dialogue.base.get('decision', id)?.action, 'leave-out');
  });

  it('is decided by another facilitator, where one named the group', async () => {
    const { dialogue } = await begin();
    const nominationId = await dialogue.do('fay', 'nominateGroup');
    const { unmet } = await dialogue.refused('fay', 'decideNomination', { nominationId });
    assert.equal(unmet, 'own-subject');
  });

  it('is decided once', async () => {
    const { dialogue, nominationId } = await begin();
    await dialogue.do('fay', 'decideNomination', { nominationId });
    const { unmet } = await dialogue.refused('fay', 'decideNomination', { nominationId });
    assert.equal(unmet, 'already-decided');
  });
});
