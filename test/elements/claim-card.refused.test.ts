import { expect, html } from '@open-wc/testing';
import { FaultAdapter } from '../../src/adapters/fault/index.js';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import { mount, until } from '../support/mount.js';

const gone = 'It is no longer open to this. Your text is kept.';

/** Ben agrees with a claim, and the backend refuses it once. */
async function mountRefused(listen: (card: ClaimCard) => void = () => undefined) {
  const fault = { does: 'fail', code: 'gone' } as const;
  const card = html`<entente-claim-card claim-id="berths"></entente-claim-card>`;
  const mounted = await mount<ClaimCard>(card, {
    wrap: (memory) => new FaultAdapter(memory, { plan: [{ on: 'submit', fault, times: 1 }] }),
  });
  listen(mounted.element);
  const agree = () => mounted.root.querySelector<HTMLInputElement>('input[value="agree"]')!;
  await until(agree, 'the ballot');
  agree().click();
  return { ...mounted, agree, stance: agree().closest('.stance')! };
}

describe('<entente-claim-card> of which a view is refused', () => {
  it('says why, where the view was given, and aloud', async () => {
    const { element, stance, said } = await mountRefused();
    await until(() => said.length > 0, 'the words');
    expect(said).to.deep.equal([gone]);
    expect(stance.textContent).to.contain(gone);
    await expect(element).to.be.accessible();
  });

  it('says it no longer once a view counts', async () => {
    const { agree, stance, store } = await mountRefused();
    await until(() => stance.textContent.includes(gone), 'the reason');
    agree().click();
    await until(() => store.records.get('tally', 'berths')?.agree === 1, 'the count');
    await until(() => !stance.textContent.includes(gone), 'the reason to go');
  });

  it('leaves it to a page that says it itself', async () => {
    const { agree, stance, said } = await mountRefused((card) => {
      card.addEventListener('entente-failure', (event) => event.preventDefault());
    });
    await until(() => !agree().checked, 'the mark to go');
    expect([stance.textContent.includes(gone), ...said]).to.deep.equal([false]);
  });
});
