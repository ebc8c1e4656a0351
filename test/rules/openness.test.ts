import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommandOf } from '../../src/model/command.js';
import type { Binding } from '../../src/model/rules.js';
import { Dialogue } from './dialogue.js';

type Disclose = CommandOf<'disclose'>;

/** A claim by Ann that was there before the rule, and what Ben might do. */
async function begin(disclosure: Binding, inclusion: Binding = 'off') {
  const dialogue = new Dialogue();
  const claimId = await dialogue.do('ann', 'postClaim');
  await dialogue.do('cat', 'challengeClaim', { claimId });
  const evidenceId = await dialogue.do('dan', 'attachEvidence', { claimId });
  dialogue.base.put([{ ...dialogue.tally(claimId), support: 'supported' }]);
  const [consultation] = dialogue.base.all('consultation');
  const rules = { ...consultation!.rules, disclosure, inclusion };
  dialogue.base.put([{ ...consultation!, rules }]);
  const other = { ...dialogue.claim(claimId), id: 'other', number: '2' };
  dialogue.base.put([other]);
  const asked = [
    dialogue.command('postClaim'),
    dialogue.command('recognise', { claimId }),
    dialogue.command('offerParaphrase', { claimId }),
    dialogue.command('challengeClaim', { claimId: 'other' }),
    dialogue.command('attachEvidence', { claimId }),
    dialogue.command('assessEvidence', { evidenceId }),
  ];
  const unasked = [
    dialogue.command('takeStance', { claimId }),
    dialogue.command('report', { subjectId: claimId }),
    dialogue.command('nominateGroup'),
  ];
  return { dialogue, claimId, asked, unasked };
}

describe('openness', () => {
  it('asks where one stands before the first of these, where it is required', async () => {
    const { dialogue, asked } = await begin('required');
    for (const command of asked) {
      const decision = await dialogue.send('ben', command);
      assert.deepEqual('violation' in decision && decision.violation, {
        code: 'rule-violation',
        rule: 'openness',
        unmet: 'not-disclosed',
        binding: 'required',
        remedy: { step: 'disclose' },
      });
    }
  });

  it('asks it as advice where it is a nudge', async () => {
    const { dialogue, asked } = await begin('nudge');
    for (const command of asked) {
      const decision = await dialogue.send('ben', command);
      const nudges = 'nudges' in decision ? decision.nudges.map(({ unmet }) => unmet) : [];
      assert.deepEqual(nudges, ['not-disclosed'], command.type);
    }
  });

  it('does not ask where it is off', async () => {
    const { dialogue, asked } = await begin('off');
    for (const command of asked) {
      const decision = await dialogue.send('ben', command);
      assert.deepEqual('nudges' in decision && decision.nudges, [], command.type);
    }
  });

  it('is not asked of stances, reports and nominations', async () => {
    const { dialogue, unasked } = await begin('required', 'required');
    for (const command of unasked) {
      const decision = await dialogue.send('ben', command);
      assert.deepEqual('nudges' in decision && decision.nudges, [], command.type);
    }
  });

  it('is asked once: whoever disclosed goes on', async () => {
    const { dialogue, asked } = await begin('required', 'required');
    await dialogue.do('ben', 'disclose');
    for (const command of asked) {
      const decision = await dialogue.send('ben', command);
      assert.deepEqual('nudges' in decision && decision.nudges, [], command.type);
    }
  });

  it('asks for groups as well where inclusion is required', async () => {
    const { dialogue } = await begin('required', 'required');
    const unmet = await dialogue.unmet('ben', 'postClaim');
    assert.deepEqual(
      unmet.map(({ unmet: key, remedy }) => [key, remedy?.step]),
      [
        ['not-disclosed', 'disclose'],
        ['no-groups', 'name-groups'],
      ],
    );
  });
});

describe('disclosing', () => {
  const begun = (rules = {}) => new Dialogue({ disclosure: 'required', ...rules });

  it('makes a participant and a disclosure', async () => {
    const dialogue = begun();
    await dialogue.do('ann', 'disclose');
    const participant = dialogue.base.get('participant', 'ann');
    const disclosure = dialogue.base.all('disclosure')[0];
    assert.deepEqual(
      [participant?.name, participant?.groupIds, disclosure?.participantId],
      ['Ann Ash', ['north'], 'ann'],
    );
  });

  it('again changes the same two, and keeps the day of joining', async () => {
    const dialogue = begun();
    await dialogue.do('ann', 'disclose');
    const joinedAt = dialogue.base.get('participant', 'ann')?.joinedAt;
    dialogue.later(1000);
    await dialogue.do('ann', 'disclose', { name: 'Ann', groupIds: ['south', 'south'] });
    assert.equal(dialogue.base.all('disclosure').length, 1);
    const { name, groupIds, ...rest } = dialogue.base.get('participant', 'ann')!;
    assert.deepEqual([name, groupIds, rest.joinedAt], ['Ann', ['south'], joinedAt]);
  });

  const faults: readonly [string, Partial<Disclose>, string, object][] = [
    ['a name', { name: ' \u200b' }, 'empty', { step: 'fill', field: 'name' }],
    ['hopes', { objectives: '' }, 'empty', { step: 'fill', field: 'objectives' }],
    ['worries', { concerns: '\n' }, 'empty', { step: 'fill', field: 'concerns' }],
    [
      'the organisation that one speaks for',
      { standing: 'organisation', speaksFor: null },
      'empty',
      { step: 'fill', field: 'speaksFor' },
    ],
    ['groups that exist', { groupIds: ['west'] }, 'unknown-group', { step: 'name-groups' }],
  ];
  for (const [what, fields, key, expected] of faults) {
    it(`asks for ${what}`, async () => {
      const { code, unmet, remedy } = await begun().refused('ann', 'disclose', fields);
      assert.deepEqual([code, unmet, remedy], ['invalid', key, expected]);
    });
  }

  it('asks for hopes and worries as advice where openness is a nudge', async () => {
    const bare = { objectives: '', concerns: '' };
    const nudges = await begun({ disclosure: 'nudge' }).nudged('ann', 'disclose', bare);
    assert.deepEqual(nudges, ['empty', 'empty']);
  });

  it('does not ask for them where openness is off', async () => {
    const bare = { objectives: '', concerns: '' };
    assert.deepEqual(await begun({ disclosure: 'off' }).nudged('ann', 'disclose', bare), []);
  });

  it('keeps whom one speaks for and their number only where there is somebody', async () => {
    const dialogue = begun();
    const self = { standing: 'self', speaksFor: 'The union', members: 12 } as const;
    await dialogue.do('ann', 'disclose', self);
    const absent = { standing: 'absent', speaksFor: 'My aunt', members: 12 } as const;
    await dialogue.do('ben', 'disclose', absent);
    const kept = dialogue.base.all('disclosure').map((one) => [one.speaksFor, one.members]);
    assert.deepEqual(kept, [
      [null, null],
      ['My aunt', null],
    ]);
  });

  it('declares no interest by leaving it blank', async () => {
    const dialogue = begun();
    await dialogue.do('ann', 'disclose', { interest: ' ' });
    assert.equal(dialogue.base.all('disclosure')[0]?.interest, null);
  });
});

describe('inclusion', () => {
  const answered = { groupIds: [], ownWords: null };

  it('asks for a group or an answer in its place where it is required', async () => {
    const dialogue = new Dialogue({ inclusion: 'required' });
    const { rule, unmet, remedy } = await dialogue.refused('ann', 'disclose', answered);
    assert.deepEqual([rule, unmet, remedy], ['inclusion', 'no-groups', { step: 'name-groups' }]);
  });

  it('asks as advice where it is a nudge', async () => {
    const dialogue = new Dialogue({ inclusion: 'nudge' });
    assert.deepEqual(await dialogue.nudged('ann', 'disclose', answered), ['no-groups']);
  });

  it('does not ask where it is off', async () => {
    const dialogue = new Dialogue({ inclusion: 'off' });
    assert.deepEqual(await dialogue.nudged('ann', 'disclose', answered), []);
  });

  for (const [what, ownWords, kept] of [
    ['one’s own words', 'I mend nets.', 'I mend nets.'],
    ['preferring not to say', ' ', ''],
  ] as const) {
    it(`takes ${what} for an answer`, async () => {
      const dialogue = new Dialogue({ inclusion: 'required' });
      await dialogue.do('ann', 'disclose', { groupIds: [], ownWords });
      assert.equal(dialogue.base.get('participant', 'ann')?.ownWords, kept);
    });
  }
});
