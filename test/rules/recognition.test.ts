import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Binding } from '../../src/model/rules.js';
import { day, Dialogue } from './dialogue.js';

async function begin(recognition: Binding, evidence: Binding = 'required') {
  const dialogue = new Dialogue({
    recognition,
    evidence: { binding: evidence, days: 14, groups: 1 },
  });
  const claimId = await dialogue.do('ann', 'postClaim');
  await dialogue.do('cat', 'challengeClaim', { claimId });
  return { dialogue, claimId };
}

async function beginSupported(recognition: Binding) {
  const { dialogue, claimId } = await begin(recognition);
  const evidenceId = await dialogue.do('dan', 'attachEvidence', { claimId });
  await dialogue.do('eve', 'assessEvidence', { evidenceId });
  const against = { parentId: claimId, relation: 'opposes' } as const;
  return { dialogue, claimId, against };
}

async function beginUnsupported(evidence: 'nudge' | 'required') {
  const { dialogue, claimId } = await begin('off', evidence);
  dialogue.later(14 * day);
  await dialogue.do('clock', 'lapseChallenge', { claimId });
  return { dialogue, claimId, along: { parentId: claimId, relation: 'supports' } as const };
}

describe('opposing a supported claim', () => {
  it('asks for a recognition first where that is required', async () => {
    const { dialogue, claimId, against } = await beginSupported('required');
    const { rule, unmet, remedy } = await dialogue.refused('ben', 'postClaim', against);
    assert.deepEqual(
      [rule, unmet, remedy],
      ['evidence', 'not-recognised', { step: 'recognise', claimId }],
    );
  });

  it('goes ahead with a recognition', async () => {
    const { dialogue, claimId, against } = await beginSupported('required');
    await dialogue.do('ben', 'recognise', { claimId });
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', against), []);
  });

  it('goes ahead with advice where that is a nudge', async () => {
    const { dialogue, against } = await beginSupported('nudge');
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', against), ['not-recognised']);
  });

  it('goes ahead where the rule is off', async () => {
    const { dialogue, against } = await beginSupported('off');
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', against), []);
  });

  for (const binding of ['nudge', 'required'] as const) {
    it(`by a ballot is never blocked: advice where the rule is ${binding}`, async () => {
      const { dialogue, claimId } = await beginSupported(binding);
      const stance = { claimId, position: 'disagree' } as const;
      assert.deepEqual(await dialogue.nudged('ben', 'takeStance', stance), ['not-recognised']);
    });
  }

  it('by a ballot asks nothing where the rule is off', async () => {
    const { dialogue, claimId } = await beginSupported('off');
    const stance = { claimId, position: 'disagree' } as const;
    assert.deepEqual(await dialogue.nudged('ben', 'takeStance', stance), []);
  });

  for (const position of ['agree', 'unsure'] as const) {
    it(`is not what ${position} does`, async () => {
      const { dialogue, claimId } = await beginSupported('required');
      assert.deepEqual(await dialogue.nudged('ben', 'takeStance', { claimId, position }), []);
    });
  }
});

describe('a recognition', () => {
  it('needs a supported claim', async () => {
    const { dialogue, claimId } = await begin('required');
    const { unmet } = await dialogue.refused('ben', 'recognise', { claimId });
    assert.equal(unmet, 'no-support-to-recognise');
  });

  it('is not of one’s own claim', async () => {
    const { dialogue, claimId } = await beginSupported('required');
    const { unmet } = await dialogue.refused('ann', 'recognise', { claimId });
    assert.equal(unmet, 'own-claim');
  });

  it('takes the place of the same person’s first one', async () => {
    const { dialogue, claimId } = await beginSupported('required');
    await dialogue.do('ben', 'recognise', { claimId });
    await dialogue.do('ben', 'recognise', { claimId, manner: 'changes-view' });
    const manners = dialogue.base.all('recognition').map(({ manner }) => manner);
    assert.deepEqual(manners, ['changes-view']);
  });
});

describe('building on a claim for which no evidence came', () => {
  it('asks for some first where evidence is required', async () => {
    const { dialogue, claimId, along } = await beginUnsupported('required');
    const { unmet, remedy } = await dialogue.refused('ben', 'postClaim', along);
    assert.deepEqual([unmet, remedy], ['no-evidence', { step: 'add-evidence', claimId }]);
  });

  it('goes ahead once somebody brought some', async () => {
    const { dialogue, claimId, along } = await beginUnsupported('required');
    await dialogue.do('ben', 'attachEvidence', { claimId });
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', along), []);
  });

  it('goes ahead with advice where evidence is a nudge', async () => {
    const { dialogue, along } = await beginUnsupported('nudge');
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', along), ['no-evidence']);
  });

  for (const relation of ['qualifies', 'opposes'] as const) {
    it(`is not what a reply that ${relation} does`, async () => {
      const { dialogue, along } = await beginUnsupported('required');
      assert.deepEqual(await dialogue.nudged('ben', 'postClaim', { ...along, relation }), []);
    });
  }

  it('is not what agreeing does', async () => {
    const { dialogue, claimId } = await beginUnsupported('required');
    assert.deepEqual(await dialogue.nudged('ben', 'takeStance', { claimId }), []);
  });
});
