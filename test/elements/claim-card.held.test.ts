import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { ClaimStatus } from '../../src/model/claim.js';
import { aClaim, aParaphrase, town } from '../support/builders.js';
import { button, mount, until, type StageOptions } from '../support/mount.js';

describe('<entente-claim-card> of a claim that others do not see yet', () => {
  const author = { name: 'Ana' } as const;
  const facilitator = { name: 'Fay', roles: ['facilitator'] } as const;

  /** What the card says of the claim. */
  async function said(status: ClaimStatus, options: StageOptions): Promise<string> {
    const records = town().map((record) =>
      record.id === 'berths' ? aClaim('berths', { status }) : record,
    );
    const card = html`<entente-claim-card claim-id="berths"></entente-claim-card>`;
    const { element, root } = await mount<ClaimCard>(card, { records, ...options });
    await until(() => root.querySelector('.state'), 'the state');
    await expect(element).to.be.accessible();
    return root.querySelector('.state')!.textContent.replace(/\s+/g, ' ').trim();
  }

  it('tells the author of a reply that is held who sees it', async () => {
    expect(await said('held', author)).to.match(
      /^Waiting for your restatement to be settled\. Only you and the facilitators see this reply\./,
    );
  });

  it('tells a facilitator of a reply that is held who sees it', async () => {
    expect(await said('held', facilitator)).to.match(
      /^Waiting for its restatement to be settled\. Only its writer and the facilitators see this reply\./,
    );
  });

  it('tells the author of a claim that waits to be read who sees it', async () => {
    expect(await said('pending', author)).to.contain('Only you and the facilitators see it');
  });

  it('tells a facilitator of a claim that waits to be read who sees it', async () => {
    expect(await said('pending', facilitator)).to.contain('Only its author and the facilitators');
  });

  for (const [who, options] of Object.entries({ author, facilitator })) {
    it(`leads the ${who} of a reply that is held to its restatement`, async () => {
      const held = aClaim('reply', { status: 'held', parentId: 'berths', relation: 'opposes' });
      const card = html`<entente-claim-card claim-id="reply"></entente-claim-card>`;
      const records = [...town(), { ...held, paraphraseId: 'said' }, aParaphrase('said')];
      const { element, root, store } = await mount<ClaimCard>(card, { records, ...options });
      await store.list({ parentId: 'berths', order: 'number' }).more();
      await until(() => root.querySelector('.state'), 'the state');
      const asked: string[] = [];
      element.addEventListener('entente-panel-open', ({ claimId, panel }) =>
        asked.push(`${panel} ${String(claimId)}`),
      );
      button(root, 'See the restatement').click();
      expect(asked).to.deep.equal(['paraphrases berths']);
    });
  }
});
