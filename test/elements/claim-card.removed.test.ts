import { expect, html } from '@open-wc/testing';
import '../../src/elements/entry/entry.define.js';
import type { Entry } from '../../src/elements/entry/entry.js';
import type { ClaimStatus } from '../../src/model/claim.js';
import type { Role } from '../../src/model/participant.js';
import { aClaim, daysFromNow, town } from '../support/builders.js';
import { button, choose, focused, mount, type, until } from '../support/mount.js';

describe('<entente-claim-card> of a claim that was removed', () => {
  async function mountEntry(role: Role, status: ClaimStatus = 'removed') {
    const tombstone = { at: daysFromNow(-1), reason: 'Off.', ground: null, intoId: null };
    const records = town().map((record) =>
      record.id === 'berths' ? aClaim('berths', { status, tombstone }) : record,
    );
    const mounted = await mount<Entry>(html`<entente-entry claim-id="berths"></entente-entry>`, {
      name: 'Fay',
      roles: [role],
      records,
    });
    const card = mounted.root.querySelector('entente-claim-card')!.shadowRoot!;
    await until(() => card.querySelector('.tomb-text'), 'the tombstone');
    return { ...mounted, card };
  }

  it('passes the accessibility audit with what a facilitator can do', async () => {
    const { element } = await mountEntry('facilitator');
    await expect(element).to.be.accessible();
  });

  it('can be brought back by a facilitator, where it stands', async () => {
    const { root, card } = await mountEntry('facilitator');
    button(card, 'Decide again').click();
    await until(() => root.querySelector('entente-moderation')?.shadowRoot?.querySelector('form'));
    const form = root.querySelector('entente-moderation')!.shadowRoot!;
    choose(form, 'action', 'restore');
    type(form, 'reason', 'It broke no rule.');
    button(form, 'Record the decision').click();
    await until(() => card.querySelector('.claim-text'), 'its words');
    await until(() => focused()?.localName === 'button', 'the focus');
  });

  it('offers nothing to anybody else', async () => {
    const { card } = await mountEntry('participant');
    expect(card.querySelector('button') === null).to.equal(true);
  });

  it('offers nothing where its author withdrew it', async () => {
    const { card } = await mountEntry('facilitator', 'withdrawn');
    expect(card.querySelector('button') === null).to.equal(true);
  });
});
