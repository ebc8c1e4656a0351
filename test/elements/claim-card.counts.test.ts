import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { RuleSet } from '../../src/model/rules.js';
import { town } from '../support/builders.js';
import { mount, until } from '../support/mount.js';

/** Ben agrees with a claim, by keyboard. */
async function agree(counts: RuleSet['counts']) {
  const card = html`<entente-claim-card claim-id="berths"></entente-claim-card>`;
  const mounted = await mount<ClaimCard>(card, { name: 'Ben', records: town({ counts }) });
  const option = () => mounted.root.querySelector<HTMLInputElement>('input[value="agree"]');
  await until(option, 'the ballot');
  option()!.focus();
  await sendKeys({ press: ' ' });
  await until(() => mounted.store.records.get('tally', 'berths')?.agree === 1, 'the count');
  await mounted.element.updateComplete;
  return mounted;
}

describe('<entente-claim-card> of which a view is taken', () => {
  it('says the counts aloud that appear then', async () => {
    const { said } = await agree('after-own');
    await until(() => said.length > 0, 'the words');
    expect(said).to.deep.equal(['Agree 1, disagree 0, unsure 0.']);
  });

  for (const counts of ['always', 'at-close'] as const) {
    it(`says nothing aloud where they are shown ${counts}`, async () => {
      const { said, store } = await agree(counts);
      await until(() => store.outbox.entries.value.length === 0, 'the view to be kept');
      expect(said).to.deep.equal([]);
    });
  }
});
