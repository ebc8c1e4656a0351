import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { ProvideController } from '../../src/controllers/provide-controller.js';
import { draftsOf } from '../../src/store/drafts.js';
import { town } from '../support/builders.js';
import { until } from '../support/mount.js';

/** Says how often it was opened. Not checked yet, it is wrapped before it is used. */
class Counted extends MemoryAdapter {
  opened = 0;

  override open(consultationId: string) {
    this.opened += 1;
    return super.open(consultationId);
  }
}

class Providing extends LitElement {
  readonly controller = new ProvideController(this);
}

customElements.define('test-providing', Providing);

describe('A store that is made while its element comes and goes', () => {
  let element: Providing;
  let adapter: Counted;

  beforeEach(() => {
    element = new Providing();
    adapter = new Counted({ records: town() });
    document.body.append(element);
    element.controller.provide({ adapter, consultationId: 'quay', keepNothing: true });
  });

  afterEach(() => {
    element.remove();
  });

  /** Until whatever was under way has been done. */
  async function settled(): Promise<void> {
    await import('../../src/adapters/backend.js');
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }

  it('is not opened for an element that was removed', async () => {
    element.remove();
    await settled();
    expect(adapter.opened).to.equal(0);
  });

  it('is opened once that element is back', async () => {
    element.remove();
    await settled();
    document.body.append(element);
    await until(() => element.controller.store?.connection.value.status === 'ready', 'the store');
    expect(adapter.opened).to.equal(1);
  });

  it('is opened once for an element that is moved', async () => {
    element.remove();
    document.body.append(element);
    await until(() => element.controller.store?.connection.value.status === 'ready', 'the store');
    await settled();
    expect(adapter.opened).to.equal(1);
  });

  it('keeps on the page what was typed and what waits, when its author signs in again', async () => {
    await until(() => element.controller.store?.connection.value.status === 'ready', 'the store');
    const before = element.controller.store!;
    const key = { consultationId: 'quay', actorId: 'Ana', intent: 'claim', parentId: null };
    await draftsOf(before).save(key, { text: 'Half an hour of writing.' });
    adapter = new Counted({ records: town() });
    element.controller.provide({ adapter, consultationId: 'quay', keepNothing: true });
    await until(() => element.controller.store?.connection.value.status === 'ready', 'another');
    const after = element.controller.store!;
    expect(after).not.to.equal(before);
    expect((await draftsOf(after).read(key))?.fields).to.deep.equal({
      text: 'Half an hour of writing.',
    });
  });
});
