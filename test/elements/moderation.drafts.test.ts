import { expect, html } from '@open-wc/testing';
import '../../src/elements/moderation/moderation.define.js';
import type { Moderation } from '../../src/elements/moderation/moderation.js';
import { draftsOf } from '../../src/store/drafts.js';
import { aSource, factTown } from '../support/evidence.js';
import { aReport } from '../support/moderation.js';
import { button, choose, focused, mount, stage, type, until } from '../support/mount.js';

describe('What is written in <entente-moderation>', () => {
  const source = aSource('water', { status: 'removed' });

  it('is kept apart for two things of one id', async () => {
    const on = await stage({
      name: 'Fay',
      roles: ['facilitator'],
      records: factTown([source, aReport('r', { subjectId: 'water' })]),
    });
    const claim = html`<entente-moderation claim-id="water" show="moderate"></entente-moderation>`;
    const { root } = await mount<Moderation>(claim, on);
    await until(() => root.querySelector('form'), 'the form');
    type(root, 'reason', 'It names somebody.');
    const found = () => draftsOf(on.store).find({ consultationId: 'quay', actorId: 'Fay' });
    await until(async () => (await found()).length === 1, 'the draft');
    const other = html`<entente-moderation
      subject="evidence"
      subject-id="water"
      claim-id="water"
      show="moderate"
    ></entente-moderation>`;
    const { root: beside } = await mount<Moderation>(other, on);
    await until(() => beside.querySelector('form'), 'the other form');
    type(beside, 'reason', 'It is dated.');
    await until(async () => (await found()).length === 2, 'a draft of its own');
    expect((await found()).map(({ fields }) => fields.reason).sort()).to.deep.equal([
      'It is dated.',
      'It names somebody.',
    ]);
  });

  it('brings nothing back of which the words were erased', async () => {
    const erased = { ...source, citation: '', url: '', excerpt: null };
    const { root } = await mount<Moderation>(
      html`<entente-moderation
        subject="evidence"
        subject-id="water"
        claim-id="water"
        show="moderate"
      ></entente-moderation>`,
      { name: 'Fay', roles: ['facilitator'], records: factTown([erased]) },
    );
    await until(() => root.querySelector('form'), 'the form');
    const offered = [...root.querySelectorAll<HTMLInputElement>('[name="action"]')];
    expect(offered.map(({ value }) => value)).to.deep.equal(['keep']);
    expect(button(root, 'Record')).to.exist;
  });

  it('begins anew for whoever comes back to decide once more', async () => {
    const { element, root } = await mount<Moderation>(
      html`<entente-moderation claim-id="water" show="moderate"></entente-moderation>`,
      { name: 'Fay', roles: ['facilitator'], records: factTown([]) },
    );
    await until(() => root.querySelector('form'), 'the form');
    choose(root, 'action', 'keep');
    type(root, 'reason', 'It keeps to the rules.');
    button(root, 'Record the decision').click();
    await until(() => root.querySelector('form') === null, 'the confirmation');
    element.focus();
    await until(() => root.querySelector('form'), 'the form again');
    await until(() => root.contains(focused()), 'the focus');
  });

  it('promises no place for a reason where only a name stood', async () => {
    const { root } = await mount<Moderation>(
      html`<entente-moderation claim-id="water" show="moderate"></entente-moderation>`,
      { name: 'Fay', roles: ['facilitator'], records: factTown([]) },
    );
    const what = () => root.querySelector<HTMLSelectElement>('#about');
    await until(what, 'the choice');
    what()!.value = 'participant Ana';
    what()!.dispatchEvent(new Event('input', { bubbles: true }));
    what()!.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => root.querySelector('h3')?.textContent.includes('Ana'), 'the form');
    choose(root, 'action', 'remove');
    type(root, 'reason', 'It is the name of somebody else.');
    await until(() => root.querySelector('[name="ground"]'), 'the grounds');
    choose(root, 'ground', 'personal-data');
    await until(() => root.textContent.includes('It stands on the public record.'), 'the hint');
    expect(root.querySelector('.page-name') === null).to.equal(true);
  });
});
