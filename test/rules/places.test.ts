import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, relations, type Kind, type Relation } from '../../src/model/claim.js';
import { Dialogue } from './dialogue.js';

describe('the number of a claim', () => {
  it('counts roots, and replies under each claim', async () => {
    const dialogue = new Dialogue();
    const first = await dialogue.do('ann', 'postClaim');
    const second = await dialogue.do('ben', 'postClaim');
    const reply = { parentId: second, relation: 'supports' } as const;
    const under = await dialogue.do('ann', 'postClaim', reply);
    const next = await dialogue.do('cat', 'postClaim', reply);
    const deeper = await dialogue.do('ben', 'postClaim', { ...reply, parentId: next });
    assert.deepEqual(
      [first, second, under, next, deeper].map((id) => dialogue.claim(id).number),
      ['1', '2', '2.1', '2.2', '2.2.1'],
    );
  });
});

describe('the depth of replies', () => {
  it('ends where the consultation says', async () => {
    const dialogue = new Dialogue({ depth: 2 });
    const root = await dialogue.do('ann', 'postClaim');
    const reply = { relation: 'supports' } as const;
    const first = await dialogue.do('ben', 'postClaim', { ...reply, parentId: root });
    const second = await dialogue.do('ann', 'postClaim', { ...reply, parentId: first });
    const { unmet } = await dialogue.refused('ben', 'postClaim', { ...reply, parentId: second });
    assert.equal(unmet, 'too-deep');
  });
});

describe('the relation of a claim', () => {
  const fits = (kind: Kind, relation: Relation, parent: Kind): boolean => {
    if (kind === 'question') return relation === 'asks';
    if (parent === 'question') return relation === 'answers';
    return relation !== 'asks' && relation !== 'answers';
  };

  for (const parent of kinds) {
    for (const kind of kinds) {
      it(`fits a ${kind} to a ${parent}`, async () => {
        const dialogue = new Dialogue();
        const parentId = await dialogue.do('ann', 'postClaim', { kind: parent });
        for (const relation of relations) {
          const command = dialogue.command('postClaim', { kind, relation, parentId });
          const decision = await dialogue.send('ben', command);
          assert.equal('records' in decision, fits(kind, relation, parent), relation);
        }
      });
    }
  }

  it('is none for a root, and never none for a reply', async () => {
    const dialogue = new Dialogue();
    const parentId = await dialogue.do('ann', 'postClaim');
    const root = await dialogue.refused('ben', 'postClaim', { relation: 'supports' });
    const reply = await dialogue.refused('ben', 'postClaim', { parentId });
    assert.deepEqual([root.unmet, reply.unmet], ['bad-relation', 'bad-relation']);
  });
});
