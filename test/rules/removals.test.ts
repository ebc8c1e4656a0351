import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Subject } from '../../src/model/moderation.js';
import { Dialogue, day, hour } from './dialogue.js';

type Worded = Exclude<Subject, 'claim' | 'evidence'>;

/** A dialogue in which Ben has said something of every kind about a claim of Ann's. */
async function begin(worded?: Worded) {
  const dialogue = new Dialogue({ evidence: { binding: 'required', days: 14, groups: 1 } });
  dialogue.facilitator('fay');
  dialogue.join('ann', ['north']);
  const claimId = await dialogue.do('ann', 'postClaim');
  await dialogue.do('ben', 'disclose', { name: 'Ben', groupIds: ['south'] });
  const challenge = await dialogue.do('ben', 'challengeClaim', { claimId });
  const evidence = await dialogue.do('cat', 'attachEvidence', { claimId });
  await dialogue.do('ben', 'assessEvidence', { evidenceId: evidence });
  await dialogue.do('ben', 'recognise', { claimId });
  const subjects: Readonly<Record<Worded, string>> = {
    paraphrase: await dialogue.do('ben', 'offerParaphrase', { claimId }),
    challenge,
    assessment: dialogue.base.all('assessment')[0]!.id,
    recognition: dialogue.base.all('recognition')[0]!.id,
    participant: 'ben',
    nomination: await dialogue.do('ben', 'nominateGroup'),
  };
  const subject = worded ?? 'paraphrase';
  const about = { subject, subjectId: subjects[subject] } as const;
  const removed = () => dialogue.base.get(about.subject, about.subjectId)!.removed;
  return { dialogue, claimId, evidence, about, removed };
}

const kinds: readonly Worded[] = [
  'paraphrase',
  'challenge',
  'assessment',
  'recognition',
  'participant',
  'nomination',
];

for (const kind of kinds) {
  describe(`a ${kind}`, () => {
    it('can be reported while it can be read, and that is closed by removing it', async () => {
      const { dialogue, about } = await begin(kind);
      const id = await dialogue.do('cat', 'report', about);
      await dialogue.do('fay', 'moderate', about);
      assert.equal(dialogue.base.get('report', id)?.status, 'decided');
      assert.equal((await dialogue.refused('cat', 'report', about)).code, 'gone');
    });

    it('is removed with a ground and a reason on the record, and brought back', async () => {
      const { dialogue, about, removed } = await begin(kind);
      const id = await dialogue.do('fay', 'moderate', about);
      assert.equal(removed(), true);
      const { subject, subjectId, action, ground } = dialogue.base.get('decision', id)!;
      assert.deepEqual([subject, subjectId], [about.subject, about.subjectId]);
      assert.deepEqual([action, ground], ['remove', 'off-topic']);
      await dialogue.do('fay', 'moderate', { ...about, action: 'restore' });
      assert.equal(removed(), false);
    });

    it('is left as it is by keeping it', async () => {
      const { dialogue, about } = await begin(kind);
      const keep = { ...about, action: 'keep' } as const;
      const records = await dialogue.changed('fay', 'moderate', keep);
      assert.deepEqual(
        records.map(({ type }) => type),
        ['decision'],
      );
    });

    for (const action of ['restore', 'publish'] as const) {
      it(`cannot be decided on by ${action} while it can be read`, async () => {
        const { dialogue, about } = await begin(kind);
        const { unmet } = await dialogue.refused('fay', 'moderate', { ...about, action });
        assert.equal(unmet, 'not-applicable');
      });
    }

    it('is not decided on by the person it comes from', async () => {
      const { dialogue, about } = await begin(kind);
      dialogue.appoint('ben', ['participant', 'facilitator']);
      const { unmet } = await dialogue.refused('ben', 'moderate', about);
      assert.equal(unmet, 'own-subject');
    });

    it('is not decided on by whoever wrote the claim that it is about', async () => {
      const { dialogue, about } = await begin(kind);
      dialogue.appoint('ann', ['participant', 'facilitator']);
      const command = dialogue.command('moderate', about);
      const isAbout = 'claimId' in dialogue.base.get(about.subject, about.subjectId)!;
      const decision = await dialogue.send('ann', command);
      assert.equal('violation' in decision && decision.violation.unmet === 'own-subject', isAbout);
    });

    it('is not found under an id that nothing has', async () => {
      const { dialogue, about } = await begin(kind);
      const nowhere = { ...about, subjectId: 'nowhere' };
      assert.equal((await dialogue.refused('fay', 'moderate', nowhere)).code, 'not-found');
      assert.equal((await dialogue.refused('cat', 'report', nowhere)).code, 'not-found');
    });
  });
}

describe('a restatement that was removed', () => {
  it('is offered once more, with the replies that wait for it', async () => {
    const { dialogue, claimId, about } = await beginHeld();
    await dialogue.do('fay', 'moderate', about);
    const second = await dialogue.do('ben', 'offerParaphrase', { claimId });
    assert.equal(dialogue.paraphrase(second).attempt, 2);
    const [reply] = dialogue.base.all('claim').filter(({ relation }) => relation === 'opposes');
    assert.equal(reply?.paraphraseId, second);
  });

  it('stays removed once another was offered in its place', async () => {
    const { dialogue, claimId, about } = await beginHeld();
    await dialogue.do('fay', 'moderate', about);
    await dialogue.do('ben', 'offerParaphrase', { claimId });
    const restore = { ...about, action: 'restore' } as const;
    assert.equal((await dialogue.refused('fay', 'moderate', restore)).unmet, 'not-applicable');
  });

  it('is asked for again before a reply', async () => {
    const { dialogue, claimId, about } = await beginHeld();
    await dialogue.do('fay', 'moderate', about);
    const reply = { parentId: claimId, relation: 'opposes' } as const;
    const { unmet, remedy } = await dialogue.refused('ben', 'postClaim', reply);
    assert.deepEqual([unmet, remedy?.step], ['restate-again', 'restate']);
  });

  it('is judged and vouched for by nobody', async () => {
    const { dialogue, about } = await beginHeld();
    await dialogue.do('fay', 'moderate', about);
    const paraphraseId = about.subjectId;
    const judged = await dialogue.refused('ann', 'judgeParaphrase', { paraphraseId });
    dialogue.join('dan', ['north']);
    const vouched = await dialogue.refused('dan', 'vouchParaphrase', { paraphraseId });
    assert.deepEqual([judged.unmet, vouched.code], ['already-settled', 'gone']);
  });

  it('opens the gate at its date all the same', async () => {
    const { dialogue, about } = await beginHeld();
    await dialogue.do('fay', 'moderate', about);
    dialogue.later(73 * hour);
    await dialogue.do('clock', 'lapseParaphrase', { paraphraseId: about.subjectId });
    const held = dialogue.base.all('claim').filter(({ status }) => status === 'held');
    assert.deepEqual(held, []);
  });

  async function beginHeld() {
    const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
    dialogue.facilitator('fay');
    dialogue.join('ben', ['south']);
    const claimId = await dialogue.do('ann', 'postClaim');
    const subjectId = await dialogue.do('ben', 'offerParaphrase', { claimId });
    await dialogue.do('ben', 'postClaim', { parentId: claimId, relation: 'opposes' });
    return { dialogue, claimId, about: { subject: 'paraphrase', subjectId } as const };
  }
});

describe('what was removed', () => {
  it('asks for no evidence any more', async () => {
    const { dialogue, claimId, about } = await begin('challenge');
    await dialogue.do('fay', 'moderate', about);
    const { support, evidenceDue } = dialogue.tally(claimId);
    assert.deepEqual([support, evidenceDue], ['unchallenged', null]);
    const { unmet } = await dialogue.refused('clock', 'lapseChallenge', { claimId });
    assert.equal(unmet, 'not-asked');
  });

  it('leaves the challenge before it standing', async () => {
    const { dialogue, claimId } = await begin();
    const first = dialogue.base.all('challenge')[0]!;
    await dialogue.do('fay', 'moderate', {
      subject: 'assessment',
      subjectId: dialogue.base.all('assessment')[0]!.id,
    });
    await dialogue.do('fay', 'moderate', {
      subject: 'evidence',
      subjectId: dialogue.base.all('evidence')[0]!.id,
    });
    dialogue.later(15 * day);
    await dialogue.do('clock', 'lapseChallenge', { claimId });
    const subjectId = await dialogue.do('cat', 'challengeClaim', { claimId });
    await dialogue.do('fay', 'moderate', { subject: 'challenge', subjectId });
    assert.equal(dialogue.tally(claimId).evidenceDue, first.dueAt);
  });

  it('weighs nothing and is not counted among the views of a source', async () => {
    const { dialogue, claimId, about } = await begin('assessment');
    const before = dialogue.tally(claimId);
    await dialogue.do('fay', 'moderate', about);
    const { support, sound } = dialogue.tally(claimId);
    assert.deepEqual([before.support, before.sound], ['supported', 1]);
    assert.deepEqual([support, sound], ['challenged', 0]);
  });

  it('may be said anew', async () => {
    const { dialogue, evidence, about, removed } = await begin('assessment');
    await dialogue.do('fay', 'moderate', about);
    await dialogue.do('ben', 'assessEvidence', { evidenceId: evidence, reason: 'It is thorough.' });
    assert.equal(removed(), undefined);
  });

  it('is no disclosure, until the person discloses anew', async () => {
    const dialogue = new Dialogue({ disclosure: 'required' });
    dialogue.facilitator('fay');
    await dialogue.do('ben', 'disclose');
    await dialogue.do('fay', 'moderate', { subject: 'participant', subjectId: 'ben' });
    assert.equal((await dialogue.refused('ben', 'postClaim')).unmet, 'not-disclosed');
    await dialogue.do('ben', 'disclose', { name: 'Ben' });
    await dialogue.do('ben', 'postClaim');
    assert.equal(dialogue.base.get('participant', 'ben')?.removed, undefined);
  });

  it('is no recognition', async () => {
    const dialogue = new Dialogue({
      recognition: 'required',
      evidence: { binding: 'required', days: 14, groups: 1 },
    });
    dialogue.facilitator('fay');
    const claimId = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ben', 'challengeClaim', { claimId });
    const evidenceId = await dialogue.do('cat', 'attachEvidence', { claimId });
    await dialogue.do('ben', 'assessEvidence', { evidenceId });
    await dialogue.do('ben', 'recognise', { claimId });
    const [recognition] = dialogue.base.all('recognition');
    const about = { subject: 'recognition', subjectId: recognition!.id } as const;
    await dialogue.do('fay', 'moderate', about);
    const against = { parentId: claimId, relation: 'opposes' } as const;
    assert.equal((await dialogue.refused('ben', 'postClaim', against)).unmet, 'not-recognised');
  });
});

describe('one id for two things', () => {
  it('keeps the reports on them apart', async () => {
    const dialogue = new Dialogue();
    dialogue.facilitator('fay');
    dialogue.join('ben');
    const post = { ...dialogue.command('postClaim'), id: 'ben' };
    assert.ok('records' in (await dialogue.send('ben', post)));
    const person = { subject: 'participant', subjectId: 'ben' } as const;
    const ofPerson = await dialogue.do('cat', 'report', person);
    const ofClaim = await dialogue.do('cat', 'report', { subjectId: 'ben' });
    await dialogue.do('fay', 'moderate', { subjectId: 'ben', action: 'keep', ground: null });
    const statuses = [ofPerson, ofClaim].map((id) => dialogue.base.get('report', id)?.status);
    assert.deepEqual(statuses, ['open', 'decided']);
  });
});

describe('a group that was named in words that are removed', () => {
  const about = (subjectId: string) => ({ subject: 'nomination', subjectId }) as const;

  it('is removed with them, and comes back with them', async () => {
    const { dialogue, nominationId } = await beginNamed();
    await dialogue.do('fay', 'decideNomination', { nominationId });
    await dialogue.do('fay', 'moderate', about(nominationId));
    const group = () => dialogue.base.all('group').find(({ dimension }) => dimension === 'named');
    assert.equal(group()?.removed, true);
    await dialogue.do('fay', 'moderate', { ...about(nominationId), action: 'restore' });
    assert.equal(group()?.removed, false);
  });

  it('is not included while they are removed, and may be left out', async () => {
    const { dialogue, nominationId } = await beginNamed();
    await dialogue.do('fay', 'moderate', about(nominationId));
    const { code } = await dialogue.refused('fay', 'decideNomination', { nominationId });
    assert.equal(code, 'gone');
    await dialogue.do('fay', 'decideNomination', { nominationId, include: false });
  });

  async function beginNamed() {
    const dialogue = new Dialogue();
    dialogue.facilitator('fay');
    return { dialogue, nominationId: await dialogue.do('ben', 'nominateGroup') };
  }
});
