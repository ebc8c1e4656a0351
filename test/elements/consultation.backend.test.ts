import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { consultationId, sample } from '../../demo/sample/index.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';

describe('<entente-consultation> by attributes alone', () => {
  afterEach(() => indexedDB.deleteDatabase(`entente:${consultationId}`));

  it('keeps a dialogue in this browser that starts from the records it is given', async () => {
    const empty = sample(new Date()).filter(({ type }) => type === 'consultation');
    const records = encodeURIComponent(JSON.stringify(empty));
    const element = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        backend="browser"
        keep-nothing
        consultation=${consultationId}
        seed="data:application/json,${records}"
      ></entente-consultation>
    `);
    const mandate = () => element.shadowRoot!.querySelector('entente-mandate')?.shadowRoot;
    const isAsked = () => mandate()?.textContent.includes('Once the Lower Bridge is repaired');
    await waitUntil(isAsked, 'the question', { timeout: 5_000 });
    expect(element.adapter).to.equal(undefined);
  });
});
