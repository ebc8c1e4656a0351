import { expect, html } from '@open-wc/testing';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import type { EvidencePanel } from '../../src/elements/evidence-panel/evidence-panel.js';
import { aChallenge, aSource, aTally, factTown } from '../support/evidence.js';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import { button, choose, focused, mount, type, until } from '../support/mount.js';

describe('<entente-evidence-panel> of a facilitator', () => {
  it('says what became of a source that is removed, and begins no other decision', async () => {
    const { root, said } = await mount<EvidencePanel>(
      html`<entente-evidence-panel claim-id="water"></entente-evidence-panel>`,
      { name: 'Fay', roles: ['facilitator'], records: factTown([aSource('tides')]) },
    );
    await until(() => root.querySelector('[data-action="decide"]'), 'the way to decide');
    root.querySelector<HTMLElement>('[data-action="decide"]')!.click();
    const form = () => root.querySelector('entente-moderation')?.shadowRoot;
    await until(() => form()?.querySelector('form'), 'the form');
    choose(form()!, 'action', 'remove');
    await until(() => form()?.querySelector('[name="ground"]'), 'the grounds');
    choose(form()!, 'ground', 'personal-data');
    type(form()!, 'reason', 'It names somebody.');
    button(form()!, 'Record the decision').click();
    await until(() => root.textContent.includes('A source stood here.'), 'the tombstone');
    await until(() => focused()?.localName === 'button', 'the focus');
    expect(form()?.querySelector('form') === null).to.equal(true);
    expect(said.length).to.be.greaterThan(0);
  });
});

describe('What was asked for', () => {
  const records = factTown([aChallenge(), aTally({ support: 'challenged' })]);

  it('stands above the form of whoever answers', async () => {
    const { element, root } = await mount<EvidencePanel>(
      html`<entente-evidence-panel claim-id="water" show="add-evidence"></entente-evidence-panel>`,
      { name: 'Ana', records },
    );
    await until(() => root.querySelector('details[open]'), 'the request');
    expect(root.querySelector('details')?.textContent).to.contain('Two winters are not ten.');
    await until(() => root.querySelector('entente-evidence-form')?.shadowRoot, 'the form');
    await expect(element).to.be.accessible();
  });

  for (const support of ['challenged', 'unsupported'] as const) {
    it(`can be read from a card that is ${support}, though there is no source yet`, async () => {
      const tally = aTally({ support, evidenceDue: '2026-01-05T12:00:00.000Z' });
      const { element, root } = await mount<ClaimCard>(
        html`<entente-claim-card claim-id="water"></entente-claim-card>`,
        { records: factTown([aChallenge(), tally]) },
      );
      await until(() => root.querySelector('.state'), 'the state');
      let asked = '';
      element.addEventListener('entente-panel-request', ({ panel }) => (asked = panel));
      button(root, 'Why it was asked').click();
      expect(asked).to.equal('evidence');
    });
  }
});
