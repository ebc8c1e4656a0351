import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '../../src/model/consultation.js';
import { Dialogue } from './dialogue.js';

const phase = (id: string, opens: string, closes: string, allows: Activity[]) => ({
  id,
  label: { en: id },
  opensAt: `2026-${opens}T00:00:00.000Z`,
  closesAt: `2026-${closes}T00:00:00.000Z`,
  allows,
});

const phases = [
  phase('who', '06-01', '06-15', ['nominate']),
  phase('say', '06-15', '07-15', ['contribute']),
  phase('sign', '07-10', '08-01', ['sign']),
  phase('again', '08-10', '09-15', ['contribute', 'nominate']),
];

function on(date: string, planned = phases): Dialogue {
  const dialogue = new Dialogue({}, { phases: planned });
  dialogue.facilitator('fay');
  dialogue.now = Date.parse(date.includes('T') ? date : `${date}T00:00:00.000Z`);
  return dialogue;
}

describe('the calendar', () => {
  it('takes contributions in a phase for them', async () => {
    await on('2026-06-15').do('ann', 'postClaim');
  });

  it('takes none in another phase, and says when the next one opens', async () => {
    const violation = await on('2026-06-14').refused('ann', 'postClaim');
    assert.deepEqual(violation, {
      code: 'read-only',
      rule: 'phase',
      unmet: 'not-open-yet',
      binding: 'required',
      remedy: { step: 'wait', until: '2026-06-15T00:00:00.000Z' },
    });
  });

  it('takes none from the moment that a phase ends', async () => {
    const { remedy } = await on('2026-07-15').refused('ann', 'postClaim');
    assert.deepEqual(remedy, { step: 'wait', until: '2026-08-10T00:00:00.000Z' });
  });

  it('takes none between two phases', async () => {
    const { unmet } = await on('2026-08-05').refused('ann', 'postClaim');
    assert.equal(unmet, 'not-open-yet');
  });

  it('ends a phase with the consultation, if that ends first', async () => {
    const { unmet, remedy } = await on('2026-09-02').refused('ann', 'postClaim');
    assert.deepEqual([unmet, remedy], ['closed', null]);
  });

  it('takes contributions at any time while open, if there are no phases', async () => {
    await on('2026-06-01', []).do('ann', 'postClaim');
    const { unmet } = await on('2026-05-31T23:59:59.999Z', []).refused('ann', 'postClaim');
    assert.equal(unmet, 'not-open-yet');
    const late = await on('2026-09-01', []).refused('ann', 'postClaim');
    assert.equal(late.unmet, 'closed');
  });

  for (const date of ['2026-06-02', '2026-06-20', '2026-08-20']) {
    it(`takes nominations on ${date}`, async () => {
      await on(date).do('ann', 'nominateGroup');
    });
  }

  it('takes no nominations while statements are signed', async () => {
    const { unmet } = await on('2026-07-20').refused('ann', 'nominateGroup');
    assert.equal(unmet, 'not-open-yet');
  });

  it('lets people say where they stand, and take their words back, in any phase', async () => {
    const dialogue = on('2026-06-20');
    const claimId = await dialogue.do('ann', 'postClaim');
    dialogue.now = Date.parse('2026-07-20T00:00:00.000Z');
    await dialogue.do('ben', 'disclose');
    await dialogue.do('ann', 'withdrawClaim', { claimId });
  });

  it('takes no stance, edit, restatement, challenge or source outside of its phases', async () => {
    const dialogue = on('2026-06-20');
    const claimId = await dialogue.do('ann', 'postClaim');
    const evidenceId = await dialogue.do('ann', 'attachEvidence', { claimId });
    dialogue.now = Date.parse('2026-07-20T00:00:00.000Z');
    const violations = [
      await dialogue.refused('ben', 'takeStance', { claimId }),
      await dialogue.refused('ann', 'editClaim', { claimId }),
      await dialogue.refused('ben', 'offerParaphrase', { claimId }),
      await dialogue.refused('ben', 'challengeClaim', { claimId }),
      await dialogue.refused('ben', 'attachEvidence', { claimId }),
      await dialogue.refused('ben', 'assessEvidence', { evidenceId }),
      await dialogue.refused('ben', 'recognise', { claimId }),
    ];
    assert.deepEqual(new Set(violations.map(({ code }) => code)), new Set(['read-only']));
  });

  it('lets judging, vouching, releasing, reporting and moderating go on after the close', async () => {
    const dialogue = on('2026-06-20');
    dialogue.join('gus', ['north']);
    const claimId = await dialogue.do('ann', 'postClaim');
    const [judged, vouched, released] = [
      await dialogue.do('ben', 'offerParaphrase', { claimId }),
      await dialogue.do('cat', 'offerParaphrase', { claimId }),
      await dialogue.do('dan', 'offerParaphrase', { claimId }),
    ];
    const nominationId = await dialogue.do('ann', 'nominateGroup');
    dialogue.now = Date.parse('2026-10-01T00:00:00.000Z');
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId: judged });
    await dialogue.do('gus', 'vouchParaphrase', { paraphraseId: vouched });
    await dialogue.do('fay', 'releaseParaphrase', { paraphraseId: released });
    await dialogue.do('fay', 'decideNomination', { nominationId });
    await dialogue.do('gus', 'report', { subjectId: claimId });
    await dialogue.do('fay', 'moderate', { subjectId: claimId });
  });
});
