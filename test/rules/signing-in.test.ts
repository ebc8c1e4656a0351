import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Dialogue } from './dialogue.js';
import { usual } from './usual-commands.js';
import type { CommandType } from '../../src/model/command.js';

const types = Object.keys(usual) as CommandType[];
const ofTheClock: readonly CommandType[] = ['lapseParaphrase', 'lapseChallenge'];

describe('signing in', () => {
  for (const type of types.filter((known) => !ofTheClock.includes(known))) {
    it(`is asked for before ${type}, and nothing is said of what it is about`, async () => {
      const violation = await new Dialogue().refused(null, type);
      assert.deepEqual(violation, {
        code: 'sign-in-required',
        rule: 'roles',
        unmet: 'not-signed-in',
        binding: 'required',
        remedy: { step: 'sign-in' },
      });
    });
  }

  for (const type of ofTheClock) {
    it(`is not needed for ${type}, which is the clock’s alone`, async () => {
      const unmet = async (who: string | null) => (await new Dialogue().refused(who, type)).unmet;
      assert.deepEqual([await unmet('clock'), await unmet(null)], ['not-found', 'by-itself']);
    });
  }

  it('comes first in what is still to do, and the rest follows', async () => {
    const dialogue = new Dialogue({
      disclosure: 'required',
      inclusion: 'nudge',
      listening: { binding: 'required', hours: 72 },
    });
    await dialogue.do('ann', 'disclose');
    const parentId = await dialogue.do('ann', 'postClaim');
    const reply = { parentId, relation: 'opposes', text: ' ' } as const;
    const unmet = await dialogue.unmet(null, 'postClaim', reply);
    assert.deepEqual(
      unmet.map(({ unmet: key, binding }) => [key, binding]),
      [
        ['not-signed-in', 'required'],
        ['not-disclosed', 'required'],
        ['no-groups', 'nudge'],
        ['not-restated', 'required'],
        ['empty', 'required'],
      ],
    );
  });

  it('makes a participant of whoever does something in public for the first time', async () => {
    const dialogue = new Dialogue();
    const records = await dialogue.changed('ben', 'postClaim');
    const { name, groupIds, ownWords, roles } = dialogue.base.get('participant', 'ben')!;
    assert.deepEqual(
      [name, groupIds, ownWords, roles, records.map(({ type }) => type).sort()],
      ['ben', [], null, ['participant'], ['claim', 'participant']],
    );
  });

  it('makes none of whoever took a stance or reported, which nobody may know', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const stance = await dialogue.changed('ben', 'takeStance', { claimId });
    const report = await dialogue.changed('cat', 'report', { subjectId: claimId });
    assert.deepEqual(
      [stance, report].map((records) => records.map(({ type }) => type).sort()),
      [['stance', 'tally'], ['report']],
    );
  });

  it('shows somebody in the roles of today once they act in public', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    await dialogue.do('ben', 'postClaim');
    dialogue.appoint('ben', ['official', 'participant']);
    const roles = () => dialogue.base.get('participant', 'ben')?.roles;
    await dialogue.do('ben', 'takeStance', { claimId });
    const inSecret = roles();
    await dialogue.do('ben', 'postClaim');
    assert.deepEqual([inSecret, roles()], [['participant'], ['official', 'participant']]);
  });

  it('says nothing of roles that stayed, in whatever order they come', async () => {
    const dialogue = new Dialogue();
    dialogue.join('ben', [], ['participant', 'official']);
    dialogue.appoint('ben', ['official', 'participant']);
    const records = await dialogue.changed('ben', 'postClaim');
    assert.deepEqual(
      records.map(({ type }) => type),
      ['claim'],
    );
  });

  it('makes none of whoever changed nothing', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const nothing = { claimId, position: null };
    assert.deepEqual(await dialogue.changed('ben', 'takeStance', nothing), []);
  });
});

describe('a facilitator’s commands', () => {
  for (const type of ['releaseParaphrase', 'decideNomination', 'moderate'] as const) {
    it(`such as ${type} are refused to others, in the same words whatever they are about`, async () => {
      const dialogue = new Dialogue();
      const id = await dialogue.do('ann', 'postClaim');
      const about = { subjectId: id, paraphraseId: id, nominationId: id };
      const there = await dialogue.refused('ben', type, about);
      const nowhere = await dialogue.refused('ben', type);
      assert.deepEqual(there, nowhere);
      assert.deepEqual([there.code, there.unmet], ['forbidden', 'not-facilitator']);
    });
  }
});
