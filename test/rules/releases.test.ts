import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Dialogue, hour } from './dialogue.js';

/** Ben's reply to Ann waits for his restatement; Cat is of another shore, Dee of his. */
async function begin(verdict?: 'close' | 'missed') {
  const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
  dialogue.facilitator('fay');
  dialogue.join('ben', ['north']);
  dialogue.join('cat', ['south']);
  dialogue.join('dee', ['north', 'south']);
  const claimId = await dialogue.do('ann', 'postClaim');
  const paraphraseId = await dialogue.do('ben', 'offerParaphrase', { claimId });
  const against = { parentId: claimId, relation: 'opposes' } as const;
  const reply = await dialogue.do('ben', 'postClaim', against);
  if (verdict) {
    const correction = 'Only in spring.';
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, verdict, correction });
  }
  const state = () => {
    const { status, released } = dialogue.paraphrase(paraphraseId);
    return [status, released, dialogue.claim(reply).status];
  };
  return { dialogue, claimId, paraphraseId, reply, state };
}

describe('the deadline of a restatement', () => {
  it('opens the gate once it has passed', async () => {
    const { dialogue, paraphraseId, state } = await begin();
    dialogue.later(72 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.deepEqual(state(), ['released', 'deadline', 'published']);
  });

  it('is not said to have passed one millisecond before', async () => {
    const { dialogue, paraphraseId } = await begin();
    dialogue.later(72 * hour - 1);
    const { unmet, remedy } = await dialogue.refused('clock', 'lapseParaphrase', { paraphraseId });
    assert.deepEqual(
      [unmet, remedy],
      ['not-due', { step: 'wait', until: dialogue.paraphrase(paraphraseId).dueAt }],
    );
  });

  it('changes nothing when it is said twice', async () => {
    const { dialogue, paraphraseId } = await begin();
    dialogue.later(72 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.deepEqual(await dialogue.changed('clock', 'lapseParaphrase', { paraphraseId }), []);
  });

  it('is nobody’s to announce, facilitators included', async () => {
    const { dialogue, paraphraseId } = await begin();
    dialogue.facilitator('fay');
    dialogue.later(72 * hour);
    for (const who of ['ben', 'fay', null]) {
      const { code, unmet } = await dialogue.refused(who, 'lapseParaphrase', { paraphraseId });
      assert.deepEqual([code, unmet], ['forbidden', 'by-itself']);
    }
  });

  it('passes where the restated claim waits for a facilitator as well', async () => {
    const { dialogue, claimId, paraphraseId, state } = await begin();
    dialogue.base.put([{ ...dialogue.claim(claimId), status: 'pending' }]);
    dialogue.later(72 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.deepEqual(state(), ['released', 'deadline', 'published']);
  });

  it('no longer counts once the author has answered', async () => {
    const { dialogue, paraphraseId, state } = await begin('close');
    dialogue.later(100 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.deepEqual(state(), ['close', null, 'held']);
  });

  it('gives the second try its own time', async () => {
    const { dialogue, claimId, reply } = await begin('close');
    dialogue.later(100 * hour);
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', { claimId });
    dialogue.later(72 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.equal(dialogue.claim(reply).status, 'published');
  });

  it('passes after the consultation has closed as well', async () => {
    const { dialogue, paraphraseId, state } = await begin();
    dialogue.now = Date.parse('2026-10-01T00:00:00.000Z');
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.deepEqual(state(), ['released', 'deadline', 'published']);
  });
});

describe('judging a restatement', () => {
  it('is for the author alone', async () => {
    const { dialogue, paraphraseId } = await begin();
    for (const who of ['ben', 'cat', 'fay']) {
      const { code } = await dialogue.refused(who, 'judgeParaphrase', { paraphraseId });
      assert.equal(code, 'forbidden');
    }
  });

  for (const verdict of ['close', 'missed'] as const) {
    it(`asks for what is different with ${verdict}`, async () => {
      const { dialogue, paraphraseId } = await begin();
      const judge = { paraphraseId, verdict, correction: ' \u200b' };
      const { unmet, remedy } = await dialogue.refused('ann', 'judgeParaphrase', judge);
      assert.deepEqual([unmet, remedy], ['empty', { step: 'fill', field: 'correction' }]);
    });
  }

  it('keeps no correction with a confirmation', async () => {
    const { dialogue, paraphraseId } = await begin();
    const judge = { paraphraseId, verdict: 'confirmed', correction: 'But …' } as const;
    await dialogue.do('ann', 'judgeParaphrase', judge);
    assert.equal(dialogue.paraphrase(paraphraseId).correction, null);
  });

  it('is done once', async () => {
    const { dialogue, paraphraseId } = await begin('close');
    const { unmet } = await dialogue.refused('ann', 'judgeParaphrase', { paraphraseId });
    assert.equal(unmet, 'already-settled');
  });

  it('counts a confirmation once', async () => {
    const { dialogue, claimId, paraphraseId } = await begin();
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId });
    await dialogue.refused('ann', 'judgeParaphrase', { paraphraseId });
    assert.equal(dialogue.tally(claimId).heard, 1);
  });
});

describe('adopting the correction', () => {
  for (const verdict of ['close', 'missed'] as const) {
    it(`opens the gate after ${verdict}, and keeps the verdict`, async () => {
      const { dialogue, paraphraseId, state } = await begin(verdict);
      await dialogue.do('ben', 'adoptCorrection', { paraphraseId });
      assert.deepEqual(state(), [verdict, 'correction', 'published']);
    });
  }

  it('is for the listener alone', async () => {
    const { dialogue, paraphraseId } = await begin('close');
    const { unmet } = await dialogue.refused('cat', 'adoptCorrection', { paraphraseId });
    assert.equal(unmet, 'not-yours');
  });

  it('needs a correction', async () => {
    const { dialogue, paraphraseId } = await begin();
    const { unmet } = await dialogue.refused('ben', 'adoptCorrection', { paraphraseId });
    assert.equal(unmet, 'already-settled');
  });

  it('comes too late once a second try is made', async () => {
    const { dialogue, claimId, paraphraseId } = await begin('close');
    await dialogue.do('ben', 'offerParaphrase', { claimId });
    const { unmet } = await dialogue.refused('ben', 'adoptCorrection', { paraphraseId });
    assert.equal(unmet, 'already-settled');
  });
});

describe('vouching for a restatement', () => {
  it('opens the gate, and says who vouched and why', async () => {
    const { dialogue, paraphraseId, state } = await begin();
    await dialogue.do('cat', 'vouchParaphrase', { paraphraseId, reason: 'That is what she says.' });
    assert.deepEqual(state(), ['released', 'voucher', 'published']);
    const { releasedById, releaseReason } = dialogue.paraphrase(paraphraseId);
    assert.deepEqual([releasedById, releaseReason], ['cat', 'That is what she says.']);
  });

  it('does not erase a verdict', async () => {
    const { dialogue, paraphraseId, state } = await begin('missed');
    await dialogue.do('cat', 'vouchParaphrase', { paraphraseId });
    assert.deepEqual(state(), ['missed', 'voucher', 'published']);
  });

  for (const who of ['ann', 'ben']) {
    it(`is not for ${who === 'ann' ? 'the author' : 'the listener'}`, async () => {
      const { dialogue, paraphraseId } = await begin();
      const { unmet } = await dialogue.refused(who, 'vouchParaphrase', { paraphraseId });
      assert.equal(unmet, 'not-a-third-person');
    });
  }

  it('is not for somebody who shares a group with the listener', async () => {
    const { dialogue, paraphraseId } = await begin();
    const { code, unmet } = await dialogue.refused('dee', 'vouchParaphrase', { paraphraseId });
    assert.deepEqual([code, unmet], ['forbidden', 'same-group']);
  });

  it('asks somebody without a group to name theirs first', async () => {
    const { dialogue, paraphraseId } = await begin();
    const { unmet, remedy } = await dialogue.refused('eve', 'vouchParaphrase', { paraphraseId });
    assert.deepEqual([unmet, remedy], ['no-groups', { step: 'name-groups' }]);
  });

  it('asks for a reason', async () => {
    const { dialogue, paraphraseId } = await begin();
    const empty = { paraphraseId, reason: '' };
    const { remedy } = await dialogue.refused('cat', 'vouchParaphrase', empty);
    assert.deepEqual(remedy, { step: 'fill', field: 'reason' });
  });
});

describe('a facilitator’s release', () => {
  it('opens the gate, with a decision on the public record', async () => {
    const { dialogue, paraphraseId, state } = await begin();
    const id = await dialogue.do('fay', 'releaseParaphrase', { paraphraseId, reason: 'Fair.' });
    assert.deepEqual(state(), ['released', 'facilitator', 'published']);
    const decision = dialogue.base.get('decision', id);
    assert.deepEqual(
      [decision?.subjectId, decision?.action, decision?.reason, decision?.facilitatorId],
      [paraphraseId, 'release', 'Fair.', 'fay'],
    );
  });

  it('is for facilitators alone', async () => {
    const { dialogue, paraphraseId } = await begin();
    const { unmet } = await dialogue.refused('cat', 'releaseParaphrase', { paraphraseId });
    assert.equal(unmet, 'not-facilitator');
  });

  it('asks for a reason', async () => {
    const { dialogue, paraphraseId } = await begin();
    const silent = { paraphraseId, reason: '\u200b' };
    const { unmet } = await dialogue.refused('fay', 'releaseParaphrase', silent);
    assert.equal(unmet, 'empty');
  });
});

describe('a held reply', () => {
  it('of a facilitator is let go by another one', async () => {
    const { dialogue, paraphraseId, state } = await begin();
    dialogue.appoint('ben', ['participant', 'facilitator']);
    const { unmet } = await dialogue.refused('ben', 'releaseParaphrase', { paraphraseId });
    await dialogue.do('fay', 'releaseParaphrase', { paraphraseId });
    assert.deepEqual([unmet, state()[2]], ['own-subject', 'published']);
  });

  it('goes ahead under a claim that was withdrawn meanwhile', async () => {
    const { dialogue, claimId, paraphraseId, reply } = await begin();
    await dialogue.do('ann', 'withdrawClaim', { claimId });
    dialogue.later(72 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId });
    assert.equal(dialogue.claim(reply).status, 'published');
  });

  it('goes ahead by the correction when its claim was withdrawn before a second try', async () => {
    const { dialogue, claimId, paraphraseId, reply } = await begin('close');
    await dialogue.do('ann', 'withdrawClaim', { claimId });
    await dialogue.do('ben', 'adoptCorrection', { paraphraseId });
    assert.equal(dialogue.claim(reply).status, 'published');
  });

  it('that was withdrawn stays withdrawn when the gate opens', async () => {
    const { dialogue, paraphraseId, reply } = await begin();
    await dialogue.do('ben', 'withdrawClaim', { claimId: reply });
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId });
    assert.equal(dialogue.claim(reply).status, 'withdrawn');
  });
});
