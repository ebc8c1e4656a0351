import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identities, isIdentity, type IdentityId } from '../../demo/identities.js';
import { consultationId, sample } from '../../demo/sample/index.js';
import { MemoryAdapter } from '../../src/adapters/memory/index.js';
import type { Command } from '../../src/model/command.js';
import type { AnyRecord } from '../../src/model/record.js';

/** The sample as a backend, for each of those whom one can be. */
function backend() {
  const base = new MemoryAdapter({ records: sample(new Date()) });
  return async (who: IdentityId) => {
    const adapter = base.handle(identities[who]);
    await adapter.open(consultationId);
    return adapter;
  };
}

const claimOf = (records: readonly AnyRecord[], id: string) =>
  records.find((record) => record.type === 'claim' && record.id === id);

describe('the sample, as people go on in it', () => {
  it('keeps the held reply from everybody but its author and the facilitator', async () => {
    const as = backend();
    const seeing: IdentityId[] = [];
    for (const who of Object.keys(identities).filter(isIdentity)) {
      if (claimOf(await (await as(who)).get(['c2-4']), 'c2-4')) seeing.push(who);
    }
    assert.deepEqual(seeing, ['grace', 'ines']);
  });

  it('publishes it when the restated author confirms', async () => {
    const as = backend();
    const nadia = await as('nadia');
    await nadia.submit({
      type: 'judgeParaphrase',
      id: 'judged',
      paraphraseId: 'h6',
      verdict: 'confirmed',
      correction: null,
    });
    assert.ok(claimOf(await nadia.get(['c2-4']), 'c2-4'));
  });

  it('asks a newcomer to say where they stand, and not those who have', async () => {
    const as = backend();
    const claim: Command = {
      type: 'postClaim',
      id: 'said',
      kind: 'concern',
      text: 'The approach floods at spring tides.',
      language: 'en',
      parentId: null,
      relation: null,
    };
    const refused = (await as('newcomer')).submit(claim);
    await assert.rejects(refused, { code: 'rule-violation' });
    const { records } = await (await as('priya')).submit({ ...claim, id: 'said too' });
    assert.ok(records.some((record) => record.type === 'claim' && record.number === '21'));
  });

  it('supports a fact once its source was found sound by a second group', async () => {
    const as = backend();
    const { records } = await (
      await as('nadia')
    ).submit({
      type: 'assessEvidence',
      id: 'assessed',
      evidenceId: 'e6',
      verdict: 'sound',
      reason: 'Ce sont des bons de livraison.',
      language: 'fr',
    });
    const tally = records.find((record) => record.type === 'tally');
    assert.equal(tally?.support, 'supported');
  });
});
