import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds } from '../../src/model/claim.js';
import type { Binding } from '../../src/model/rules.js';
import { day, Dialogue } from './dialogue.js';

async function begin(binding: Binding = 'required') {
  const dialogue = new Dialogue({ evidence: { binding, days: 14, groups: 2 } });
  dialogue.facilitator('fay');
  dialogue.join('nan', ['north']);
  dialogue.join('sam', ['south']);
  const claimId = await dialogue.do('ann', 'postClaim');
  const support = () => dialogue.tally(claimId).support;
  const assess = async (evidenceId: string) => {
    await dialogue.do('nan', 'assessEvidence', { evidenceId });
    await dialogue.do('sam', 'assessEvidence', { evidenceId, verdict: 'limited' });
  };
  return { dialogue, claimId, support, assess };
}

describe('asking for evidence', () => {
  it('gives the claim a date by which it is due', async () => {
    const { dialogue, claimId, support } = await begin();
    const id = await dialogue.do('ben', 'challengeClaim', { claimId });
    const dueAt = new Date(dialogue.now + 14 * day).toISOString();
    assert.equal(support(), 'challenged');
    assert.equal(dialogue.tally(claimId).evidenceDue, dueAt);
    assert.equal(dialogue.base.get('challenge', id)?.dueAt, dueAt);
  });

  for (const kind of kinds.filter((other) => other !== 'fact')) {
    it(`is never asked of a ${kind}`, async () => {
      const { dialogue } = await begin();
      const claimId = await dialogue.do('ann', 'postClaim', { kind });
      const { unmet } = await dialogue.refused('ben', 'challengeClaim', { claimId });
      assert.equal(unmet, 'not-a-fact');
    });
  }

  it('is not asked of oneself', async () => {
    const { dialogue, claimId } = await begin();
    const { unmet } = await dialogue.refused('ann', 'challengeClaim', { claimId });
    assert.equal(unmet, 'own-claim');
  });

  it('is asked once at a time, and whoever asks again is shown where to add some', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    const { unmet, remedy } = await dialogue.refused('cat', 'challengeClaim', { claimId });
    assert.deepEqual([unmet, remedy], ['already-asked', { step: 'add-evidence', claimId }]);
  });

  it('may be asked again once none was given', async () => {
    const { dialogue, claimId, support } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    dialogue.later(14 * day);
    await dialogue.do('clock', 'lapseChallenge', { claimId });
    await dialogue.do('cat', 'challengeClaim', { claimId });
    assert.equal(support(), 'challenged');
    assert.equal(
      dialogue.tally(claimId).evidenceDue,
      new Date(dialogue.now + 14 * day).toISOString(),
    );
  });

  it('asks for a reason', async () => {
    const { dialogue, claimId } = await begin();
    const empty = { claimId, reason: ' ' };
    const { remedy } = await dialogue.refused('ben', 'challengeClaim', empty);
    assert.deepEqual(remedy, { step: 'fill', field: 'reason' });
  });

  it('is not asked where the rule is off', async () => {
    const { dialogue, claimId } = await begin('off');
    const { unmet } = await dialogue.refused('ben', 'challengeClaim', { claimId });
    assert.equal(unmet, 'not-asked-here');
  });

  it('may be asked where the rule is a nudge', async () => {
    const { dialogue, claimId, support } = await begin('nudge');
    await dialogue.do('ben', 'challengeClaim', { claimId });
    assert.equal(support(), 'challenged');
  });
});

describe('the date for evidence', () => {
  it('passes without any, and the claim is unsupported', async () => {
    const { dialogue, claimId, support } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    dialogue.later(14 * day);
    await dialogue.do('clock', 'lapseChallenge', { claimId });
    assert.equal(support(), 'unsupported');
  });

  it('is not said to have passed one millisecond before', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    dialogue.later(14 * day - 1);
    const { unmet } = await dialogue.refused('clock', 'lapseChallenge', { claimId });
    assert.equal(unmet, 'not-due');
  });

  it('is there only once evidence was asked for', async () => {
    const { dialogue, claimId } = await begin();
    const { unmet } = await dialogue.refused('clock', 'lapseChallenge', { claimId });
    assert.equal(unmet, 'not-asked');
  });

  it('changes nothing when it is said twice', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    dialogue.later(14 * day);
    await dialogue.do('clock', 'lapseChallenge', { claimId });
    assert.deepEqual(await dialogue.changed('clock', 'lapseChallenge', { claimId }), []);
  });

  it('does not keep evidence from coming late', async () => {
    const { dialogue, claimId, support, assess } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    dialogue.later(14 * day);
    await dialogue.do('clock', 'lapseChallenge', { claimId });
    const source = await dialogue.do('eve', 'attachEvidence', { claimId });
    assert.equal(support(), 'challenged');
    await assess(source);
    assert.equal(support(), 'supported');
  });
});

describe('evidence', () => {
  it('is only counted while nobody asked for it', async () => {
    const { dialogue, claimId, support, assess } = await begin();
    await assess(await dialogue.do('eve', 'attachEvidence', { claimId }));
    const { evidenceFor, sound, limited } = dialogue.tally(claimId);
    assert.deepEqual([support(), evidenceFor, sound, limited], ['unchallenged', 1, 1, 1]);
  });

  it('supports the claim at once when it was there before it was asked for', async () => {
    const { dialogue, claimId, support, assess } = await begin();
    await assess(await dialogue.do('eve', 'attachEvidence', { claimId }));
    await dialogue.do('ben', 'challengeClaim', { claimId });
    assert.equal(support(), 'supported');
  });

  it('may be brought by the author too', async () => {
    const { dialogue, claimId } = await begin();
    await dialogue.do('ann', 'attachEvidence', { claimId });
    assert.equal(dialogue.tally(claimId).evidenceFor, 1);
  });

  it('on both sides leaves the claim contested', async () => {
    const { dialogue, claimId, support, assess } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    await assess(await dialogue.do('eve', 'attachEvidence', { claimId }));
    await assess(await dialogue.do('ben', 'attachEvidence', { claimId, bearing: 'contradicts' }));
    assert.equal(support(), 'contested');
  });

  it('that is removed counts no more, nor does what was said of it; and again once restored', async () => {
    const { dialogue, claimId, support, assess } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    const subjectId = await dialogue.do('eve', 'attachEvidence', { claimId });
    await assess(subjectId);
    await dialogue.do('fay', 'moderate', { subject: 'evidence', subjectId });
    const { evidenceFor, sound, limited } = dialogue.tally(claimId);
    assert.deepEqual([support(), evidenceFor, sound, limited], ['challenged', 0, 0, 0]);
    await dialogue.do('fay', 'moderate', { subject: 'evidence', subjectId, action: 'restore' });
    assert.deepEqual([support(), dialogue.tally(claimId).sound], ['supported', 1]);
  });

  it('is for facts', async () => {
    const { dialogue } = await begin();
    const claimId = await dialogue.do('ann', 'postClaim', { kind: 'concern' });
    const { unmet } = await dialogue.refused('ben', 'attachEvidence', { claimId });
    assert.equal(unmet, 'not-a-fact');
  });

  for (const date of ['2025', '2025-05', '2025-05-31', '2026-06-11']) {
    it(`is dated ${date}`, async () => {
      const { dialogue, claimId } = await begin();
      await dialogue.do('eve', 'attachEvidence', { claimId, date });
    });
  }

  for (const date of ['last year', '25', '2025-13', '2025-02-30', '2025-5', '2026-06-12', '2031']) {
    it(`is not dated ${date}`, async () => {
      const { dialogue, claimId } = await begin();
      const { remedy } = await dialogue.refused('eve', 'attachEvidence', { claimId, date });
      assert.deepEqual(remedy, { step: 'fill', field: 'date' });
    });
  }

  it('needs no address', async () => {
    const { dialogue, claimId } = await begin();
    for (const url of [null, '', ' ']) {
      const id = await dialogue.do('eve', 'attachEvidence', { claimId, url });
      assert.equal(dialogue.base.get('evidence', id)?.url, null);
    }
  });
});

describe('an assessment', () => {
  it('is not of one’s own source', async () => {
    const { dialogue, claimId } = await begin();
    const evidenceId = await dialogue.do('eve', 'attachEvidence', { claimId });
    const { unmet } = await dialogue.refused('eve', 'assessEvidence', { evidenceId });
    assert.equal(unmet, 'own-evidence');
  });

  it('takes the place of the same person’s first one', async () => {
    const { dialogue, claimId } = await begin();
    const evidenceId = await dialogue.do('eve', 'attachEvidence', { claimId });
    await dialogue.do('nan', 'assessEvidence', { evidenceId });
    await dialogue.do('nan', 'assessEvidence', { evidenceId, verdict: 'unsound' });
    const { sound, unsound } = dialogue.tally(claimId);
    assert.deepEqual([sound, unsound], [0, 1]);
    assert.equal(dialogue.base.all('assessment').length, 1);
  });

  it('can take the support away again', async () => {
    const { dialogue, claimId, support, assess } = await begin();
    await dialogue.do('ben', 'challengeClaim', { claimId });
    const evidenceId = await dialogue.do('eve', 'attachEvidence', { claimId });
    await assess(evidenceId);
    await dialogue.do('sam', 'assessEvidence', { evidenceId, verdict: 'unsound' });
    assert.equal(support(), 'challenged');
  });

  it('is not of a source that was removed', async () => {
    const { dialogue, claimId } = await begin();
    const evidenceId = await dialogue.do('eve', 'attachEvidence', { claimId });
    await dialogue.do('fay', 'moderate', { subject: 'evidence', subjectId: evidenceId });
    const { code } = await dialogue.refused('nan', 'assessEvidence', { evidenceId });
    assert.equal(code, 'gone');
  });
});
