import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command } from '../../src/model/command.js';
import { DialogueStore } from '../../src/store/dialogue-store.js';
import { MemoryKeep, type Keep } from '../../src/store/keep.js';
import { consultationId, puppet, type Strings } from '../support/puppet-adapter.js';

const stance: Command = { type: 'takeStance', id: 's', claimId: 'k1', position: 'agree' };

/** A store on a backend that takes everything, and what it was sent. */
function stage(strings: Strings = {}, load?: () => Promise<Keep>) {
  const keep = new MemoryKeep();
  const sent: string[] = [];
  const source = puppet({
    list: () => Promise.resolve({ records: [], claimIds: [], total: 0, cursor: null }),
    submit: ({ id }: Command) => {
      sent.push(id);
      return Promise.resolve({ records: [], repeated: false });
    },
    ...strings,
  });
  const store = new DialogueStore({
    source: source as Required<typeof source>,
    consultationId,
    keep: load ?? (() => Promise.resolve(keep)),
    writer: 'page',
  });
  return { store, sent };
}

describe('A dialogue on this page', () => {
  it('sends what somebody does although the code that keeps it did not come', async () => {
    const { store, sent } = stage({}, () => Promise.reject(new TypeError('no code')));
    await store.open();
    await store.submit(stance);
    assert.deepEqual(sent, ['s']);
  });
});
