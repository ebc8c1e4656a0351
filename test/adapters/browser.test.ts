import { expect } from '@open-wc/testing';
import type { Command } from '../../src/model/index.js';
import { aClaim, aDialogue } from './support/records.js';
import { aName, anAdapter, codeOf, ID, opened, person } from './support/on-device.js';
import { failing, silentOpening } from '../support/failing-storage.js';
import { FakeClock } from './support/fake-clock.js';

const clock = new FakeClock();
const ada = { actor: person('ada'), clock };
const bo = { actor: person('bo'), clock };
const cy = { actor: person('cy', 'facilitator'), clock };

const roots = { parentId: null, order: 'number' } as const;
const agree: Command = { type: 'takeStance', id: 's1', claimId: 'one', position: 'agree' };

const oppose = (id: string): Command => ({
  type: 'postClaim',
  id,
  kind: 'value',
  text: 'The harbour is worth more than that.',
  language: 'en',
  parentId: 'one',
  relation: 'opposes',
});

const restate: Command = {
  type: 'offerParaphrase',
  id: 'p1',
  claimId: 'one',
  text: 'You would rather that boats came first and houses later.',
  language: 'en',
  copyReason: null,
};

describe('BrowserAdapter', () => {
  it('starts from its seed', async () => {
    const opening = await anAdapter(ada).open(ID);
    expect(opening.consultation.id).to.equal(ID);
    expect(opening.session).to.deep.include({ participantId: 'ada', name: 'ada' });
    expect(opening.capabilities.keepsOnDevice).to.be.true;
  });

  it('asks for its seed once', async () => {
    let asked = 0;
    const name = aName();
    const seed = () => {
      asked += 1;
      return Promise.resolve(aDialogue());
    };
    await opened({ name, seed });
    await opened({ name, seed });
    expect(asked).to.equal(1);
  });

  it('does not know a consultation that was never kept here', async () => {
    const adapter = anAdapter({ name: aName(), seed: aDialogue() });
    expect(await codeOf(adapter.open('another'))).to.equal('not-found');
  });

  it('keeps what was contributed until the page is opened again', async () => {
    const name = aName();
    const before = await opened({ ...bo, name });
    await before.submit(agree);
    await before.close();
    const after = await opened({ ...bo, name });
    const { records } = await after.list(roots, { limit: 1 });
    expect(records.find(({ type }) => type === 'stance')).to.include({ position: 'agree' });
    expect(records.find(({ type }) => type === 'tally')).to.include({ agree: 1 });
  });

  it('tells whoever opens where they asked for evidence, and nobody else', async () => {
    const name = aName();
    const asking = await opened({ ...bo, name });
    const reason = 'Two winters are not ten.';
    const ask = { type: 'challengeClaim', claimId: 'one', reason, language: 'en' } as const;
    await asking.submit({ ...ask, id: 'asked' });
    const askedBy = async (reader: typeof ada) => {
      const { records } = await anAdapter({ ...reader, name }).open(ID);
      return records.filter(({ type }) => type === 'challenge').map(({ id }) => id);
    };
    expect([await askedBy(bo), await askedBy(ada)]).to.deep.equal([['asked'], []]);
  });

  it('knows somebody without a sign-in again', async () => {
    const name = aName();
    const first = await anAdapter({ name }).open(ID);
    const second = await anAdapter({ name }).open(ID);
    expect(first.session.participantId).to.be.a('string');
    expect(second.session).to.deep.equal(first.session);
  });

  it('takes the word of a sign-in over what the device knows', async () => {
    const name = aName();
    await opened({ name });
    const { session } = await anAdapter({ ...bo, name }).open(ID);
    expect(session.participantId).to.equal('bo');
  });

  it('answers a repeated command as it did the first time', async () => {
    const adapter = await opened(bo);
    const first = await adapter.submit(agree);
    const second = await adapter.submit(agree);
    expect(second).to.deep.equal({ records: first.records, repeated: true });
  });

  it('refuses the same id with another body, or from somebody else', async () => {
    const name = aName();
    const adapter = await opened({ ...bo, name });
    await adapter.submit(agree);
    expect(await codeOf(adapter.submit({ ...agree, claimId: 'two' }))).to.equal('conflict');
    const another = await opened({ ...cy, name });
    expect(await codeOf(another.submit(agree))).to.equal('conflict');
  });

  it('changes nothing when a rule speaks against it', async () => {
    const adapter = await opened(bo);
    const before = await adapter.exportRecords();
    expect(await codeOf(adapter.submit(oppose('r1')))).to.equal('rule-violation');
    expect(await adapter.exportRecords()).to.deep.equal(before);
  });

  it('shows a held reply to its author and to facilitators only', async () => {
    const name = aName();
    const listener = await opened({ ...bo, name });
    await listener.submit(restate);
    await listener.submit(oppose('r1'));
    const repliesFor = async (options: object) => {
      const adapter = await opened({ ...options, name });
      const { ids, total } = await adapter.list({ ...roots, parentId: 'one' }, { limit: 5 });
      return { ids, total };
    };
    expect(await repliesFor(bo)).to.deep.equal({ ids: ['r1'], total: 1 });
    expect(await repliesFor(cy)).to.deep.equal({ ids: ['r1'], total: 1 });
    expect(await repliesFor(ada)).to.deep.equal({ ids: [], total: 0 });
  });

  it('says what waits for whom when it is opened, each thing once', async () => {
    const name = aName();
    const listener = await opened({ ...bo, name });
    await listener.submit(restate);
    await listener.submit(oppose('r1'));
    const waiting = async (options: object) => {
      const { records } = await anAdapter({ ...options, name }).open(ID);
      const names = records.map(({ type, id }) => `${type} ${id}`);
      expect(new Set(names).size).to.equal(names.length);
      return names.filter((each) => /^(paraphrase|claim) /.test(each)).sort();
    };
    expect(await waiting(ada)).to.deep.equal(['claim one', 'paraphrase p1']);
    expect(await waiting(bo)).to.deep.equal(['claim r1', 'paraphrase p1']);
    expect(await waiting(cy)).to.include('claim r1');
  });

  it('lets a deadline pass before it answers', async () => {
    const name = aName();
    const passing = new FakeClock();
    const listener = await opened({ ...bo, name, clock: passing });
    await listener.submit(restate);
    await listener.submit(oppose('r1'));
    passing.pass(73 * 3_600_000);
    const reader = await opened({ ...ada, name, clock: passing });
    const { ids } = await reader.list({ ...roots, parentId: 'one' }, { limit: 5 });
    expect(ids).to.deep.equal(['r1']);
  });

  it('tells what changed since a checkpoint, and to nobody what is not theirs', async () => {
    const name = aName();
    const reader = anAdapter({ ...ada, name });
    const { checkpoint } = await reader.open(ID);
    await (await opened({ ...bo, name })).submit(agree);
    const changes = await reader.changesSince(checkpoint);
    if ('resync' in changes) throw new Error('The checkpoint is known.');
    expect(changes.records.map(({ type, id }) => `${type} ${id}`)).to.deep.equal(['tally one']);
    const next = await reader.changesSince(changes.checkpoint);
    expect(next).to.deep.include({ records: [], more: false });
  });

  it('asks for a new beginning where the checkpoint is of another database', async () => {
    const adapter = await opened(ada);
    expect(await adapter.changesSince('elsewhere.0')).to.deep.equal({ resync: true });
  });

  it('keeps imported records, all or none', async () => {
    const adapter = await opened(ada);
    const good = aClaim('six', { number: '6' });
    const bad = { ...aClaim('seven'), kind: 'rumour' } as unknown as typeof good;
    expect(await codeOf(adapter.importRecords([good, bad]))).to.equal('invalid');
    expect((await adapter.list(roots, { limit: 20 })).total).to.equal(5);
    await adapter.importRecords([good]);
    expect((await adapter.list(roots, { limit: 20 })).ids.at(-1)).to.equal('six');
  });

  it('says that storage is full, and keeps nothing of what it had no room for', async () => {
    const name = aName();
    const adapter = await opened({ ...bo, name });
    const mend = failing(IDBObjectStore.prototype, 'put', 'QuotaExceededError');
    expect(await codeOf(adapter.submit(agree)).finally(mend)).to.equal('storage-full');
    expect(await codeOf(adapter.submit(agree))).to.have.property('fulfilled');
  });

  it('fails to open where the database never answers, and opens once it does', async () => {
    const { mend, answer } = silentOpening();
    const adapter = anAdapter(bo);
    const code = await codeOf(adapter.open(ID)).finally(mend);
    expect(code).to.equal('unavailable');
    answer();
    expect((await adapter.open(ID)).capabilities.keepsOnDevice).to.equal(true);
  });

  it('ends every call once it is closed', async () => {
    const adapter = await opened(ada);
    await adapter.close();
    await adapter.close();
    expect(await codeOf(adapter.get(['one']))).to.equal('aborted');
    expect(await codeOf(adapter.submit(agree))).to.equal('aborted');
  });

  it('does not do what was called off', async () => {
    const adapter = await opened(bo);
    const stop = new AbortController();
    const submitting = adapter.submit(agree, { signal: stop.signal });
    stop.abort();
    expect(await codeOf(submitting)).to.equal('aborted');
  });
});
