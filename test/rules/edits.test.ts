import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Dialogue } from './dialogue.js';

const minute = 60_000;

async function begin(moderation: 'after' | 'before' = 'after') {
  const dialogue = new Dialogue({ moderation });
  dialogue.facilitator('fay');
  const claimId = await dialogue.do('ann', 'postClaim', { text: 'It silts up.' });
  if (moderation === 'before') {
    await dialogue.do('fay', 'moderate', { subjectId: claimId, action: 'publish' });
  }
  const { revision } = dialogue.claim(claimId);
  return { dialogue, claimId, edit: { claimId, revision, text: 'It silts up in spring.' } };
}

describe('an edit', () => {
  it('keeps the earlier wording and when it ended', async () => {
    const { dialogue, claimId, edit } = await begin();
    dialogue.later(minute);
    await dialogue.do('ann', 'editClaim', edit);
    const until = new Date(dialogue.now).toISOString();
    const { text, editedAt, earlier } = dialogue.claim(claimId);
    assert.deepEqual(
      [text, editedAt, earlier],
      ['It silts up in spring.', until, [{ text: 'It silts up.', until }]],
    );
  });

  it('changes nothing when the wording is the same', async () => {
    const { dialogue, edit } = await begin();
    const same = { ...edit, text: ' It silts up. ' };
    assert.deepEqual(await dialogue.changed('ann', 'editClaim', same), []);
  });

  it('is for the author alone', async () => {
    const { dialogue, edit } = await begin();
    for (const who of ['ben', 'fay']) {
      const { unmet } = await dialogue.refused(who, 'editClaim', edit);
      assert.equal(unmet, 'not-yours');
    }
  });

  it('is possible until the time is over, and not then', async () => {
    const { dialogue, edit } = await begin();
    dialogue.later(30 * minute - 1);
    await dialogue.do('ann', 'editClaim', edit);
    dialogue.later(1);
    const late = { ...edit, revision: edit.revision + 1, text: 'It does.' };
    const { unmet } = await dialogue.refused('ann', 'editClaim', late);
    assert.equal(unmet, 'edit-time-over');
  });

  for (const [what, type, fields] of [
    ['agreed', 'takeStance', { position: 'agree' }],
    ['is unsure', 'takeStance', { position: 'unsure' }],
    ['restated it', 'offerParaphrase', {}],
    ['asked for evidence', 'challengeClaim', {}],
    ['brought a source', 'attachEvidence', {}],
  ] as const) {
    it(`is not possible once somebody ${what}`, async () => {
      const { dialogue, claimId, edit } = await begin();
      await dialogue.do('ben', type, { ...fields, claimId });
      const { unmet } = await dialogue.refused('ann', 'editClaim', edit);
      assert.equal(unmet, 'has-reactions');
    });
  }

  for (const moderation of ['after', 'before'] as const) {
    it(`is not possible once somebody replied, whose reply is read ${moderation} it is out`, async () => {
      const { dialogue, claimId, edit } = await begin(moderation);
      await dialogue.do('ben', 'postClaim', { parentId: claimId, relation: 'supports' });
      const { unmet } = await dialogue.refused('ann', 'editClaim', edit);
      assert.equal(unmet, 'has-reactions');
    });
  }

  it('is possible once a stance was taken back, and beside one’s own source', async () => {
    const { dialogue, claimId, edit } = await begin();
    await dialogue.do('ben', 'takeStance', { claimId, position: 'agree' });
    await dialogue.do('ben', 'takeStance', { claimId, position: null });
    await dialogue.do('ann', 'attachEvidence', { claimId });
    await dialogue.do('ann', 'editClaim', edit);
  });

  it('of another revision is a conflict, which names the current one', async () => {
    const { dialogue, claimId, edit } = await begin();
    await dialogue.do('ann', 'editClaim', edit);
    const { code, revision, remedy } = await dialogue.refused('ann', 'editClaim', edit);
    assert.deepEqual(
      [code, revision, remedy],
      ['conflict', edit.revision + 1, { step: 'reload', id: claimId }],
    );
  });

  it('is read again by a facilitator where they read first', async () => {
    const { dialogue, claimId, edit } = await begin('before');
    await dialogue.do('ann', 'editClaim', edit);
    assert.equal(dialogue.claim(claimId).status, 'pending');
  });

  it('that waits for a facilitator is not counted as a reply meanwhile', async () => {
    const { dialogue, claimId } = await begin('before');
    const reply = { parentId: claimId, relation: 'supports' } as const;
    const id = await dialogue.do('ben', 'postClaim', reply);
    const publish = { subjectId: id, action: 'publish' } as const;
    await dialogue.do('fay', 'moderate', publish);
    const counts = [dialogue.tally(claimId).replies];
    const edit = { claimId: id, revision: dialogue.claim(id).revision, text: 'Yes.' };
    await dialogue.do('ben', 'editClaim', edit);
    counts.push(dialogue.tally(claimId).replies);
    await dialogue.do('fay', 'moderate', publish);
    counts.push(dialogue.tally(claimId).replies);
    assert.deepEqual(counts, [1, 0, 1]);
  });

  it('of a held reply leaves it held', async () => {
    const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
    const parentId = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ben', 'offerParaphrase', { claimId: parentId });
    const claimId = await dialogue.do('ben', 'postClaim', { parentId, relation: 'opposes' });
    await dialogue.do('ben', 'editClaim', { claimId, text: 'It is the tide.' });
    assert.equal(dialogue.claim(claimId).status, 'held');
  });
});

describe('a withdrawal', () => {
  it('leaves a tombstone with the reason, in its place', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ann', 'withdrawClaim', { claimId, reason: ' Said better in 2. ' });
    const { status, tombstone, number } = dialogue.claim(claimId);
    const at = new Date(dialogue.now).toISOString();
    assert.deepEqual(
      [status, tombstone, number],
      ['withdrawn', { at, reason: 'Said better in 2.', ground: null, intoId: null }, '1'],
    );
  });

  it('of what nobody saw yet is known to the same people, and counts as no reply', async () => {
    const { dialogue, claimId: parentId } = await begin('before');
    const claimId = await dialogue.do('ben', 'postClaim', { parentId, relation: 'supports' });
    await dialogue.do('ben', 'withdrawClaim', { claimId });
    const unmet = async (who: string) =>
      (await dialogue.refused(who, 'takeStance', { claimId })).unmet;
    assert.deepEqual([await unmet('cat'), await unmet('fay')], ['not-found', 'gone']);
    assert.equal(dialogue.tally(parentId).replies, 0);
  });

  it('needs no reason', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ann', 'withdrawClaim', { claimId, reason: '' });
  });

  it('leaves replies, evidence and counts as they are', async () => {
    const { dialogue, claimId } = await begin();
    const reply = await dialogue.do('ben', 'postClaim', {
      parentId: claimId,
      relation: 'supports',
    });
    await dialogue.do('ben', 'attachEvidence', { claimId });
    const before = dialogue.tally(claimId);
    await dialogue.do('ann', 'withdrawClaim', { claimId });
    assert.deepEqual(dialogue.tally(claimId), before);
    assert.equal(dialogue.claim(reply).status, 'published');
  });

  it('is possible long after the time for edits, and after replies', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ben', 'postClaim', { parentId: claimId, relation: 'supports' });
    dialogue.later(1000 * minute);
    await dialogue.do('ann', 'withdrawClaim', { claimId });
  });

  it('is done once', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ann', 'withdrawClaim', { claimId });
    const { code } = await dialogue.refused('ann', 'withdrawClaim', { claimId });
    assert.equal(code, 'gone');
  });

  it('is for the author alone', async () => {
    const { dialogue, claimId } = await begin();
    const { code } = await dialogue.refused('fay', 'withdrawClaim', { claimId });
    assert.equal(code, 'forbidden');
  });
});
