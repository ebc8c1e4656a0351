import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { consultationId, sample } from '../../demo/sample/index.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';

describe('<entente-consultation> by attributes alone', () => {
  /** Nothing of one test is left for the next, nor goes away under it. */
  afterEach(async () => {
    fixtureCleanup();
    const request = indexedDB.deleteDatabase(`entente:${consultationId}`);
    await new Promise((resolve) => (request.onsuccess = resolve));
  });

  function mountOn(backend: string): Promise<Consultation> {
    const empty = sample(new Date()).filter(({ type }) => type === 'consultation');
    const records = encodeURIComponent(JSON.stringify(empty));
    return fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        backend=${backend}
        keep-nothing
        consultation=${consultationId}
        seed="data:application/json,${records}"
      ></entente-consultation>
    `);
  }

  async function asks(element: Consultation): Promise<void> {
    const mandate = () => element.shadowRoot!.querySelector('entente-mandate')?.shadowRoot;
    const isAsked = () => mandate()?.textContent.includes('Once the Lower Bridge is repaired');
    await waitUntil(isAsked, 'the question', { timeout: 5_000 });
  }

  it('keeps a dialogue in this browser that starts from the records it is given', async () => {
    const element = await mountOn('browser');
    await asks(element);
    expect(element.adapter).to.equal(undefined);
  });

  it('uses the one that was named last, whichever code comes first', async () => {
    const element = await mountOn('browser');
    await asks(element);
    element.backend = 'nowhere.json';
    await element.updateComplete;
    element.backend = 'browser';
    await element.updateComplete;
    await import('../../src/adapters/static/static-adapter.js');
    await asks(element);
  });
});
