import { expect } from '@open-wc/testing';
import { openDeviceKeep } from '../../src/store/device-keep.js';
import type { Keep } from '../../src/store/keep.js';
import { deleteDatabase, openDatabase } from '../support/databases.js';
import { failing, silentOpening } from '../support/failing-storage.js';
import { until } from '../support/mount.js';

const name = 'entente-device';

describe('What is kept on the device', () => {
  let keep: Keep;

  beforeEach(async () => (keep = await openDeviceKeep()));
  afterEach(async () => {
    keep.close();
    await deleteDatabase(name);
  });

  it('outlasts the page', async () => {
    await keep.set('draft/1', { text: 'Half a thought' });
    keep.close();
    keep = await openDeviceKeep();
    expect(await keep.get('draft/1')).to.deep.equal({ text: 'Half a thought' });
    expect(keep.lasting).to.equal(true);
  });

  it('bad input 27: lasts as long as the page where storage is cleared under it', async () => {
    await deleteDatabase(name);
    await keep.set('draft/1', 'Half a thought');
    expect(await keep.get('draft/1')).to.equal('Half a thought');
    expect(keep.lasting).to.equal(false);
  });

  it('bad input 33: lasts as long as the page where a newer version takes the database', async () => {
    const newer = await openDatabase(name, 2);
    await keep.set('draft/1', 'Half a thought');
    expect(await keep.get('draft/1')).to.equal('Half a thought');
    expect(keep.lasting).to.equal(false);
    newer.close();
  });

  it('bad inputs 27 and 33: keeps in the page what the device has no room for', async () => {
    const mend = failing(IDBObjectStore.prototype, 'put', 'QuotaExceededError');
    await keep.set('draft/1', 'Half a thought').finally(mend);
    expect(await keep.get('draft/1')).to.equal('Half a thought');
    expect((await keep.entries('draft/')).length).to.equal(1);
    expect(keep.lasting).to.equal(false);
  });

  it('bad input 27: is in the page alone where storage is denied', async () => {
    const mend = failing(IDBFactory.prototype, 'open', 'SecurityError');
    const denied = await openDeviceKeep().finally(mend);
    await denied.set('draft/1', 'Half a thought');
    expect(await denied.get('draft/1')).to.equal('Half a thought');
    expect(denied.lasting).to.equal(false);
  });

  it('bad input 27: is in the page alone where storage does not answer, which is let go of', async () => {
    const { mend, answer, isClosed } = silentOpening();
    const silent = await openDeviceKeep().finally(mend);
    await silent.set('draft/1', 'Half a thought');
    expect(await silent.get('draft/1')).to.equal('Half a thought');
    expect(silent.lasting).to.equal(false);
    answer();
    await until(isClosed, 'the late database to be closed');
  });
});
