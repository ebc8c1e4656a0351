import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command } from '../../src/model/command.js';
import { decide } from '../../src/rules/decide.js';
import { nearlyCopies, sharedSpans } from '../../src/rules/similarity.js';
import { cleanText, isBlank, lengthBeyond } from '../../src/rules/text.js';
import { cpuTime } from '../support/cpu-time.js';
import { Dialogue, hour } from './dialogue.js';

/** Time enough on a slow and busy machine, and far from what quadratic work on a megabyte would take. */
const budget = 10_000;

const million = 1_000_000;
const bombs: Readonly<Record<string, string>> = {
  'a megabyte of letters': 'a'.repeat(million),
  'a megabyte of short words': 'a b '.repeat(million / 4),
  'ten thousand lines': 'line\n'.repeat(10_000),
  'a word of 200 kB': 'é'.repeat(200_000),
  'ten thousand nested quotes': '> '.repeat(10_000),
  'fifty thousand emphasis marks': '*_'.repeat(50_000),
  'unclosed brackets': '[('.repeat(100_000),
  'a tower of combining marks': `a${'\u0300'.repeat(million)}`,
  'a megabyte of spaces': ' '.repeat(million),
  'spaces between marks': `x${' \u200b'.repeat(million / 2)}x`,
  'half surrogate pairs': '\ud800'.repeat(million),
};

describe('The rules, given', () => {
  for (const [title, text] of Object.entries(bombs)) {
    it(`bad input 10: ${title} are cleaned, measured and compared in bounded time`, () => {
      const time = cpuTime(() => {
        const clean = cleanText(text);
        isBlank(clean);
        lengthBeyond(clean, 1_200);
        nearlyCopies(clean, 'The harbour silts up every spring.');
        nearlyCopies('The harbour silts up every spring.', clean);
        sharedSpans(clean, clean);
      });
      assert.ok(time < budget, `${time} ms`);
    });
  }

  it('bad input 10: a text too long is refused, with its length, and not cut', async () => {
    const dialogue = new Dialogue();
    const { unmet } = await dialogue.refused('ann', 'postClaim', { text: 'a'.repeat(99_999) });
    assert.equal(unmet, 'too-long');
  });

  it('bad input 11: what looks the same is kept the same: composed, without controls, well-formed', async () => {
    const dialogue = new Dialogue();
    const text = 'Cafe\u0301\u0000 \ud800 👩🏽‍🌾 \u202eabc';
    const { text: kept } = dialogue.claim(await dialogue.do('ann', 'postClaim', { text }));
    assert.equal(kept, 'Café \ufffd 👩🏽‍🌾 \u202eabc');
  });

  it('bad input 11: a tower of marks does not pass as one character', async () => {
    const dialogue = new Dialogue({ lengths: { claim: 20, paraphrase: 20, reason: 20 } });
    const text = `a${'\u0323'.repeat(5_000)}`;
    const { unmet } = await dialogue.refused('ann', 'postClaim', { text });
    assert.equal(unmet, 'too-long');
  });

  for (const [title, text] of [
    ['empty', ''],
    ['white', ' \n\t\u00a0\u2003'],
    ['zero-width', '\u200b\u200d\ufeff\u2060'],
    ['bidi-only', '\u202e\u2066\u2069\u200f'],
    ['filler-only', '\u3164\u115f\u2800'],
  ] as const) {
    it(`bad input 13: an ${title} contribution is refused, posted or edited`, async () => {
      const dialogue = new Dialogue();
      const claimId = await dialogue.do('ann', 'postClaim');
      const posted = await dialogue.refused('ann', 'postClaim', { text });
      const edited = await dialogue.refused('ann', 'editClaim', { claimId, text });
      assert.deepEqual(posted, {
        code: 'invalid',
        rule: 'form',
        unmet: 'empty',
        binding: 'required',
        remedy: { step: 'fill', field: 'text' },
      });
      assert.deepEqual(edited, posted);
    });
  }

  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`bad input 14: ${name} is an id like any other, and no command`, async () => {
      const dialogue = new Dialogue();
      await dialogue.do(name, 'postClaim', { id: name });
      await dialogue.do('ben', 'takeStance', { claimId: name });
      assert.equal(dialogue.tally(name).agree, 1);
      const nonsense = { type: name, id: 'x' } as unknown as Command;
      const decision = await decide(nonsense, dialogue.facts('ann'), new Date(dialogue.now));
      assert.equal('violation' in decision && decision.violation.unmet, 'unknown-command');
      assert.equal(({} as Record<string, unknown>).agree, undefined);
    });
  }

  it('bad input 15: somebody else’s claim, source or restatement is forbidden to change', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', { claimId });
    const violations = [
      await dialogue.refused('cat', 'editClaim', { claimId }),
      await dialogue.refused('cat', 'withdrawClaim', { claimId }),
      await dialogue.refused('cat', 'judgeParaphrase', { paraphraseId }),
      await dialogue.refused('cat', 'adoptCorrection', { paraphraseId }),
      await dialogue.refused('cat', 'moderate', { subjectId: claimId }),
    ];
    assert.deepEqual(new Set(violations.map(({ code }) => code)), new Set(['forbidden']));
  });

  it('bad input 15: a held claim of somebody else is told from none by no word', async () => {
    const dialogue = new Dialogue({ listening: { binding: 'required', hours: 72 } });
    const parentId = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ben', 'offerParaphrase', { claimId: parentId });
    const claimId = await dialogue.do('ben', 'postClaim', { parentId, relation: 'opposes' });
    for (const id of [claimId, 'nowhere']) {
      const about = { claimId: id };
      const violations = [
        await dialogue.refused('cat', 'editClaim', about),
        await dialogue.refused('cat', 'withdrawClaim', about),
        await dialogue.refused('cat', 'takeStance', about),
        await dialogue.refused('cat', 'offerParaphrase', about),
        await dialogue.refused('cat', 'challengeClaim', about),
        await dialogue.refused('cat', 'attachEvidence', about),
        await dialogue.refused('cat', 'recognise', about),
        await dialogue.refused('cat', 'report', { subjectId: id }),
        await dialogue.refused('cat', 'postClaim', { parentId: id, relation: 'supports' }),
      ];
      const notFound = { rule: 'form', unmet: 'not-found', binding: 'required', remedy: null };
      const expected = violations.map(() => ({ code: 'not-found', ...notFound }));
      assert.deepEqual(violations, expected);
    }
  });

  it('bad input 15: a record of somebody else is not overwritten by one with its id', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const paraphraseId = await dialogue.do('ben', 'offerParaphrase', { claimId });
    const evidenceId = await dialogue.do('ben', 'attachEvidence', { claimId });
    const nominationId = await dialogue.do('ben', 'nominateGroup');
    const elsewhere = await dialogue.do('ann', 'postClaim');
    const challengeId = await dialogue.do('ben', 'challengeClaim', { claimId: elsewhere });
    const reportId = await dialogue.do('ben', 'report', { subjectId: claimId });
    dialogue.facilitator('fay');
    const decisionId = await dialogue.do('fay', 'moderate', { subjectId: elsewhere });
    const decision = { id: decisionId };
    const violations = [
      await dialogue.refused('cat', 'challengeClaim', { id: challengeId, claimId }),
      await dialogue.refused('cat', 'report', { id: reportId, subjectId: claimId }),
      await dialogue.refused('fay', 'moderate', { ...decision, subjectId: claimId }),
      await dialogue.refused('fay', 'releaseParaphrase', { ...decision, paraphraseId }),
      await dialogue.refused('fay', 'decideNomination', { ...decision, nominationId }),
      await dialogue.refused('cat', 'postClaim', { id: claimId }),
      await dialogue.refused('cat', 'offerParaphrase', { id: paraphraseId, claimId }),
      await dialogue.refused('cat', 'attachEvidence', { id: evidenceId, claimId }),
      await dialogue.refused('cat', 'nominateGroup', { id: nominationId }),
    ];
    assert.deepEqual(
      violations.map(({ code, unmet }) => [code, unmet]),
      violations.map(() => ['conflict', 'id-taken']),
    );
  });

  it('bad input 15: no id made by a client passes for one that the rules derive', async () => {
    const { unmet } = await new Dialogue().refused('ann', 'postClaim', { id: 'claim:ben' });
    assert.equal(unmet, 'bad-id');
  });

  it('bad input 16: who, when, which role and which status are never taken from a command', async () => {
    const dialogue = new Dialogue();
    const command = {
      ...dialogue.command('postClaim'),
      authorId: 'ben',
      participantId: 'ben',
      roles: ['facilitator'],
      createdAt: '2020-01-01T00:00:00.000Z',
      status: 'merged',
      number: '999',
      revision: 40,
    };
    await dialogue.send('ann', command);
    const { authorId, createdAt, status, number, revision } = dialogue.claim(command.id);
    assert.deepEqual(
      [authorId, createdAt, status, number, revision],
      ['ann', new Date(dialogue.now).toISOString(), 'published', '1', 1],
    );
    assert.deepEqual(dialogue.base.get('participant', 'ann')?.roles, ['participant']);
  });

  it('bad input 18: twenty votes, taken back and given again, are one', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    for (let vote = 0; vote < 20; vote += 1) {
      const position = (['agree', null, 'disagree', 'agree'] as const)[vote % 4]!;
      await dialogue.do('ben', 'takeStance', { claimId, position });
    }
    const { agree, disagree, unsure } = dialogue.tally(claimId);
    assert.deepEqual([agree, disagree, unsure], [1, 0, 0]);
  });

  it('bad input 18: no vote on one’s own, a withdrawn, an unknown claim, or after the close', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const gone = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ann', 'withdrawClaim', { claimId: gone });
    const codes = [
      (await dialogue.refused('ann', 'takeStance', { claimId })).code,
      (await dialogue.refused('ben', 'takeStance', { claimId: gone })).code,
      (await dialogue.refused('ben', 'takeStance', { claimId: 'of another thread' })).code,
    ];
    dialogue.now = Date.parse('2026-09-01T00:00:00.000Z');
    codes.push((await dialogue.refused('ben', 'takeStance', { claimId })).code);
    assert.deepEqual(codes, ['forbidden', 'gone', 'not-found', 'read-only']);
  });

  it('bad input 19: the time for an edit is the backend’s, and the history is kept', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ann', 'editClaim', { claimId });
    dialogue.later(hour);
    const late = { claimId, revision: 2, text: 'Again.', createdAt: '2030-01-01T00:00:00.000Z' };
    const { unmet } = await dialogue.refused('ann', 'editClaim', late);
    assert.deepEqual([unmet, dialogue.claim(claimId).earlier.length], ['edit-time-over', 1]);
  });

  it('bad input 19: of an edit and a reply at once, whichever comes first wins', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const edit = dialogue.command('editClaim', { claimId });
    await dialogue.do('ben', 'postClaim', { parentId: claimId, relation: 'supports' });
    const decision = await dialogue.send('ann', edit);
    assert.equal('violation' in decision && decision.violation.unmet, 'has-reactions');
  });

  it('bad input 20: a parent elsewhere, oneself, too deep or withdrawn meanwhile is refused', async () => {
    const dialogue = new Dialogue({ depth: 1 });
    const root = await dialogue.do('ann', 'postClaim');
    const reply = { relation: 'supports' } as const;
    const deep = await dialogue.do('ben', 'postClaim', { ...reply, parentId: root });
    const refusals = [
      await dialogue.refused('ben', 'postClaim', { ...reply, parentId: 'elsewhere' }),
      await dialogue.refused('ben', 'postClaim', { ...reply, id: 'me', parentId: 'me' }),
      await dialogue.refused('ann', 'postClaim', { ...reply, parentId: deep }),
    ].map(({ unmet }) => unmet);
    await dialogue.do('ann', 'withdrawClaim', { claimId: root });
    const gone = await dialogue.refused('ben', 'postClaim', { ...reply, parentId: root });
    assert.deepEqual([...refusals, gone.unmet], ['not-found', 'not-found', 'too-deep', 'gone']);
  });
});
