import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Binding } from '../../src/model/rules.js';
import { Dialogue, hour } from './dialogue.js';

async function begin(binding: Binding = 'required', moderation: 'after' | 'before' = 'after') {
  const dialogue = new Dialogue({ listening: { binding, hours: 72 } });
  dialogue.facilitator('fay');
  const claim = await dialogue.do('ann', 'postClaim');
  if (moderation === 'before') dialogue.base.put([strict(dialogue)]);
  const against = { parentId: claim, relation: 'opposes', text: 'It is the tide.' } as const;
  const offer = { claimId: claim };
  return { dialogue, claim, against, offer };
}

function strict({ base }: Dialogue) {
  const [consultation] = base.all('consultation');
  return {
    ...consultation!,
    rules: { ...consultation!.rules, moderation: 'before' as const },
  };
}

const close = { verdict: 'close', correction: 'Only in spring.' } as const;

describe('listening, required', () => {
  it('refuses a reply against a claim that was not restated, and says how to go on', async () => {
    const { dialogue, claim, against } = await begin();
    const violation = await dialogue.refused('ben', 'postClaim', against);
    assert.deepEqual(violation, {
      code: 'rule-violation',
      rule: 'listening',
      unmet: 'not-restated',
      binding: 'required',
      remedy: { step: 'restate', claimId: claim, attempt: 1, correction: null },
    });
  });

  for (const relation of ['supports', 'qualifies'] as const) {
    it(`asks nothing of a reply that ${relation}`, async () => {
      const { dialogue, claim } = await begin();
      await dialogue.do('ben', 'postClaim', { parentId: claim, relation });
    });
  }

  it('asks nothing of an author who opposes their own claim', async () => {
    const { dialogue, against } = await begin();
    const id = await dialogue.do('ann', 'postClaim', against);
    assert.equal(dialogue.claim(id).status, 'published');
  });

  it('holds a reply while the author has not answered, and counts it nowhere', async () => {
    const { dialogue, claim, against, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    const reply = dialogue.claim(await dialogue.do('ben', 'postClaim', against));
    assert.deepEqual(
      [reply.status, reply.paraphraseId, dialogue.tally(claim).replies],
      ['held', paraphraseId, 0],
    );
  });

  for (const verdict of ['confirmed', 'declined'] as const) {
    it(`publishes the held reply once the author ${verdict}`, async () => {
      const { dialogue, claim, against, offer } = await begin();
      const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
      const reply = await dialogue.do('ben', 'postClaim', against);
      await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, verdict });
      assert.deepEqual(
        [dialogue.claim(reply).status, dialogue.tally(claim).replies],
        ['published', 1],
      );
    });
  }

  it('credits a confirmed restatement to the claim that was heard', async () => {
    const { dialogue, claim, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, verdict: 'confirmed' });
    assert.equal(dialogue.tally(claim).heard, 1);
  });

  it('credits nothing that was declined', async () => {
    const { dialogue, claim, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, verdict: 'declined' });
    assert.equal(dialogue.tally(claim).heard, 0);
  });

  it('lets a facilitator read the released reply first where moderation comes before', async () => {
    const { dialogue, claim, against, offer } = await begin('required', 'before');
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    const reply = await dialogue.do('ben', 'postClaim', against);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, verdict: 'confirmed' });
    assert.deepEqual([dialogue.claim(reply).status, dialogue.tally(claim).replies], ['pending', 0]);
  });

  it('publishes further replies at once, each with the settled restatement', async () => {
    const { dialogue, claim, against, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, verdict: 'confirmed' });
    const first = await dialogue.do('ben', 'postClaim', against);
    const second = await dialogue.do('ben', 'postClaim', against);
    assert.deepEqual(
      [first, second].map((id) => [dialogue.claim(id).status, dialogue.claim(id).paraphraseId]),
      [first, second].map(() => ['published', paraphraseId]),
    );
    assert.equal(dialogue.tally(claim).replies, 2);
  });

  it('releases all replies that wait for one restatement', async () => {
    const { dialogue, claim, against, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ben', 'postClaim', against);
    await dialogue.do('ben', 'postClaim', against);
    const records = await dialogue.changed('ann', 'judgeParaphrase', { paraphraseId });
    const tallies = records.filter(({ type }) => type === 'tally');
    assert.deepEqual(
      [tallies.length, dialogue.tally(claim).replies, dialogue.tally(claim).heard],
      [1, 2, 1],
    );
  });

  it('asks for a second try with the correction after close', async () => {
    const { dialogue, claim, against, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, ...close });
    const { unmet, remedy } = await dialogue.refused('ben', 'postClaim', against);
    assert.deepEqual(
      { unmet, remedy },
      {
        unmet: 'restate-again',
        remedy: { step: 'restate', claimId: claim, attempt: 2, correction: 'Only in spring.' },
      },
    );
  });

  it('moves the held reply on to the second try', async () => {
    const { dialogue, against, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    const reply = await dialogue.do('ben', 'postClaim', against);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, ...close });
    const second = await dialogue.do('ben', 'offerParaphrase', offer);
    assert.deepEqual(
      [dialogue.claim(reply).status, dialogue.claim(reply).paraphraseId],
      ['held', second],
    );
    assert.equal(dialogue.paraphrase(second).attempt, 2);
  });

  for (const verdict of ['close', 'missed'] as const) {
    it(`opens the gate when the second try is ${verdict}, and keeps the verdict`, async () => {
      const { dialogue, against, offer } = await begin();
      const first = await dialogue.do('ben', 'offerParaphrase', offer);
      const reply = await dialogue.do('ben', 'postClaim', against);
      await dialogue.do('ann', 'judgeParaphrase', { paraphraseId: first, ...close });
      const second = await dialogue.do('ben', 'offerParaphrase', offer);
      await dialogue.do('ann', 'judgeParaphrase', { ...close, paraphraseId: second, verdict });
      const { status, released } = dialogue.paraphrase(second);
      assert.deepEqual([status, released], [verdict, 'attempts']);
      assert.equal(dialogue.claim(reply).status, 'published');
    });
  }

  it('takes no third try', async () => {
    const { dialogue, offer } = await begin();
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
      await dialogue.do('ann', 'judgeParaphrase', { paraphraseId, ...close });
    }
    const { unmet } = await dialogue.refused('ben', 'offerParaphrase', offer);
    assert.equal(unmet, 'already-restated');
  });

  it('keeps one listener’s restatement from opening the gate for another', async () => {
    const { dialogue, against, offer } = await begin();
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    await dialogue.do('ann', 'judgeParaphrase', { paraphraseId });
    const { unmet } = await dialogue.refused('cat', 'postClaim', against);
    assert.equal(unmet, 'not-restated');
  });

  it('gives the author the time the consultation sets', async () => {
    const { dialogue, offer } = await begin();
    const { createdAt, dueAt } = dialogue.paraphrase(
      await dialogue.do('ben', 'offerParaphrase', offer),
    );
    assert.equal(Date.parse(dueAt) - Date.parse(createdAt), 72 * hour);
  });

  it('takes no other restatement while the author has the floor', async () => {
    const { dialogue, offer } = await begin();
    const id = await dialogue.do('ben', 'offerParaphrase', offer);
    const { unmet, remedy } = await dialogue.refused('ben', 'offerParaphrase', offer);
    assert.deepEqual(
      [unmet, remedy],
      ['already-offered', { step: 'wait', until: dialogue.paraphrase(id).dueAt }],
    );
  });
});

describe('listening as a nudge', () => {
  it('publishes the reply at once, and says what was passed over', async () => {
    const { dialogue, claim, against } = await begin('nudge');
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', against), ['not-restated']);
    assert.equal(dialogue.tally(claim).replies, 1);
  });

  it('holds nothing while the author has not answered', async () => {
    const { dialogue, against, offer } = await begin('nudge');
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', offer);
    const reply = dialogue.claim(await dialogue.do('ben', 'postClaim', against));
    assert.deepEqual([reply.status, reply.paraphraseId], ['published', paraphraseId]);
  });
});

describe('listening, off', () => {
  it('asks nothing', async () => {
    const { dialogue, against } = await begin('off');
    assert.deepEqual(await dialogue.nudged('ben', 'postClaim', against), []);
  });
});
