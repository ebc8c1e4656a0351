import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimStatuses } from '../../src/model/claim.js';
import { claimActions, wordsActions } from '../../src/rules/moderation-moves.js';
import { Dialogue } from './dialogue.js';

async function begin() {
  const dialogue = new Dialogue();
  dialogue.facilitator('fay');
  return { dialogue, subjectId: await dialogue.do('ann', 'postClaim') };
}

describe('a facilitator', () => {
  it('removes a claim, and leaves a tombstone with the ground and the reason', async () => {
    const { dialogue, subjectId } = await begin();
    const id = await dialogue.do('fay', 'moderate', { subjectId });
    const { status, tombstone } = dialogue.claim(subjectId);
    assert.deepEqual(
      [status, tombstone?.ground, tombstone?.reason],
      ['removed', 'off-topic', 'It is about the station.'],
    );
    const { at } = dialogue.base.get('decision', id)!;
    assert.deepEqual(dialogue.base.get('decision', id), {
      type: 'decision',
      id,
      revision: 1,
      at,
      subject: 'claim',
      subjectId,
      action: 'remove',
      ground: 'off-topic',
      reason: 'It is about the station.',
      facilitatorId: 'fay',
    });
  });

  for (const action of ['keep', 'remove', 'restore', 'publish'] as const) {
    it(`leaves it to another to ${action} what is their own`, async () => {
      const { dialogue } = await begin();
      const claimId = await dialogue.do('fay', 'postClaim');
      const source = await dialogue.do('fay', 'attachEvidence', { claimId });
      for (const [subject, subjectId] of [
        ['claim', claimId] as const,
        ['evidence', source] as const,
      ]) {
        const { code, unmet } = await dialogue.refused('fay', 'moderate', {
          subject,
          subjectId,
          action,
        });
        assert.deepEqual([code, unmet], ['forbidden', 'own-subject']);
      }
    });
  }

  it('needs a ground to remove', async () => {
    const { dialogue, subjectId } = await begin();
    const { remedy } = await dialogue.refused('fay', 'moderate', { subjectId, ground: null });
    assert.deepEqual(remedy, { step: 'fill', field: 'ground' });
  });

  for (const action of ['keep', 'remove'] as const) {
    it(`needs a reason to ${action}`, async () => {
      const { dialogue, subjectId } = await begin();
      const silent = { subjectId, action, reason: '' };
      const { remedy } = await dialogue.refused('fay', 'moderate', silent);
      assert.deepEqual(remedy, { step: 'fill', field: 'reason' });
    });
  }

  it('restores a removed claim', async () => {
    const { dialogue, subjectId } = await begin();
    await dialogue.do('fay', 'moderate', { subjectId });
    await dialogue.do('fay', 'moderate', { subjectId, action: 'restore', ground: null });
    const { status, tombstone } = dialogue.claim(subjectId);
    assert.deepEqual([status, tombstone], ['published', null]);
  });

  it('cannot restore what was erased since', async () => {
    const { dialogue, subjectId } = await begin();
    await dialogue.do('fay', 'moderate', { subjectId });
    dialogue.base.put([{ ...dialogue.claim(subjectId), text: '' }]);
    const restore = { subjectId, action: 'restore', ground: null } as const;
    const { unmet } = await dialogue.refused('fay', 'moderate', restore);
    assert.equal(unmet, 'not-applicable');
  });

  it('cannot restore what its author withdrew', async () => {
    const { dialogue, subjectId } = await begin();
    await dialogue.do('ann', 'withdrawClaim', { claimId: subjectId });
    const restore = { subjectId, action: 'restore' } as const;
    const { unmet } = await dialogue.refused('fay', 'moderate', restore);
    assert.equal(unmet, 'not-applicable');
  });

  it('publishes what waits, and counts it as a reply then', async () => {
    const { dialogue, subjectId: parentId } = await begin();
    const [consultation] = dialogue.base.all('consultation');
    const rules = { ...consultation!.rules, moderation: 'before' } as const;
    dialogue.base.put([{ ...consultation!, rules }]);
    const reply = { parentId, relation: 'supports' } as const;
    const subjectId = await dialogue.do('ben', 'postClaim', reply);
    const before = [dialogue.claim(subjectId).status, dialogue.tally(parentId).replies];
    await dialogue.do('fay', 'moderate', { subjectId, action: 'publish' });
    const after = [dialogue.claim(subjectId).status, dialogue.tally(parentId).replies];
    assert.deepEqual(
      [before, after],
      [
        ['pending', 0],
        ['published', 1],
      ],
    );
  });

  it('keeps the number and the count of replies of what is removed', async () => {
    const { dialogue, subjectId: parentId } = await begin();
    const reply = { parentId, relation: 'supports' } as const;
    const subjectId = await dialogue.do('ben', 'postClaim', reply);
    await dialogue.do('fay', 'moderate', { subjectId });
    const next = await dialogue.do('cat', 'postClaim', reply);
    assert.deepEqual(
      [dialogue.claim(subjectId).number, dialogue.claim(next).number],
      ['1.1', '1.2'],
    );
    assert.equal(dialogue.tally(parentId).replies, 2);
  });

  it('puts a held reply back where it was held, and never past the rule', async () => {
    const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
    dialogue.facilitator('fay');
    const parentId = await dialogue.do('ann', 'postClaim');
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', { claimId: parentId });
    const against = { parentId, relation: 'opposes' } as const;
    const subjectId = await dialogue.do('ben', 'postClaim', against);
    await dialogue.do('fay', 'moderate', { subjectId });
    await dialogue.do('fay', 'moderate', { subjectId, action: 'restore' });
    assert.equal(dialogue.claim(subjectId).status, 'held');
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId });
    assert.equal(dialogue.claim(subjectId).status, 'published');
  });

  it('puts a held reply back on the second try, if there was one meanwhile', async () => {
    const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
    dialogue.facilitator('fay');
    const parentId = await dialogue.do('ann', 'postClaim');
    const offer = { claimId: parentId };
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    const against = { parentId, relation: 'opposes' } as const;
    const subjectId = await dialogue.do('ben', 'postClaim', against);
    await dialogue.do('fay', 'moderate', { subjectId });
    const judge = { paraphraseId, verdict: 'missed', correction: 'No.' } as const;
    await dialogue.do('ann', 'judgeParaphrase', judge);
    const second = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('fay', 'moderate', { subjectId, action: 'restore' });
    assert.equal(dialogue.claim(subjectId).paraphraseId, second);
  });
});

describe('the moderation machine', () => {
  const actions = ['keep', 'remove', 'restore', 'publish'] as const;

  for (const status of claimStatuses) {
    const possible = claimActions[status];
    it(`lets a ${status} claim be ${possible.join(', ')} and nothing else`, async () => {
      for (const action of actions) {
        const { dialogue, subjectId } = await begin();
        dialogue.base.put([{ ...dialogue.claim(subjectId), status }]);
        const decision = await dialogue.send(
          'fay',
          dialogue.command('moderate', { subjectId, action }),
        );
        assert.equal('records' in decision, possible.includes(action), action);
      }
    });
  }

  for (const status of ['published', 'removed'] as const) {
    const possible = wordsActions[status];
    it(`lets a ${status} source be ${possible.join(', ')} and nothing else`, async () => {
      for (const action of actions) {
        const { dialogue, subjectId: claimId } = await begin();
        const subjectId = await dialogue.do('ann', 'attachEvidence', { claimId });
        dialogue.base.put([{ ...dialogue.base.get('evidence', subjectId)!, status }]);
        const moderate = { subject: 'evidence', subjectId, action } as const;
        const decision = await dialogue.send('fay', dialogue.command('moderate', moderate));
        assert.equal('records' in decision, possible.includes(action), action);
      }
    });
  }
});

describe('a report', () => {
  it('is open until a facilitator decides', async () => {
    const { dialogue, subjectId } = await begin();
    const first = await dialogue.do('ben', 'report', { subjectId });
    const second = await dialogue.do('cat', 'report', { subjectId, ground: 'spam' });
    const statuses = () => [first, second].map((id) => dialogue.base.get('report', id)?.status);
    assert.deepEqual(statuses(), ['open', 'open']);
    await dialogue.do('fay', 'moderate', { subjectId });
    assert.deepEqual(statuses(), ['decided', 'decided']);
  });

  it('is closed by keeping too, which changes nothing else', async () => {
    const { dialogue, subjectId } = await begin();
    await dialogue.do('ben', 'report', { subjectId });
    const keep = { subjectId, action: 'keep', ground: null } as const;
    const records = await dialogue.changed('fay', 'moderate', keep);
    assert.deepEqual(records.map(({ type }) => type).sort(), ['decision', 'report']);
  });

  it('by the same person on the same thing is one', async () => {
    const { dialogue, subjectId } = await begin();
    await dialogue.do('ben', 'report', { subjectId });
    assert.deepEqual(await dialogue.changed('ben', 'report', { subjectId }), []);
  });

  it('can be about evidence, a restatement and a nomination', async () => {
    const { dialogue, subjectId: claimId } = await begin();
    const subjects = {
      evidence: await dialogue.do('ann', 'attachEvidence', { claimId }),
      paraphrase: await dialogue.do('ben', 'offerParaphrase', { claimId }),
      nomination: await dialogue.do('ben', 'nominateGroup'),
    } as const;
    for (const [subject, subjectId] of Object.entries(subjects)) {
      const about = { subject: subject as keyof typeof subjects, subjectId };
      await dialogue.do('cat', 'report', about);
      const nowhere = await dialogue.refused('cat', 'report', { ...about, subjectId: 'x' });
      assert.equal(nowhere.code, 'not-found');
    }
  });
});
