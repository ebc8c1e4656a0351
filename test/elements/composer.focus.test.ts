import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { aClaim, town } from '../support/builders.js';
import { button, focused, mount, type, until } from '../support/mount.js';

describe('<entente-composer> and the focus', () => {
  it('passes the accessibility audit', async () => {
    const { element, root } = await mount<Composer>(
      html`<entente-composer parent-id="berths"></entente-composer>`,
    );
    await until(() => root.querySelector('#now'), 'the open step');
    await expect(element).to.be.accessible();
  });

  it('stays on the open step when a later one opens by itself', async () => {
    const { element, root } = await mount<Composer>(
      html`<entente-composer parent-id="berths"></entente-composer>`,
    );
    element.focus();
    await until(() => focused()?.id === 'now', 'the focus');
    element.relation = 'opposes';
    await until(() => root.querySelector('entente-paraphrase-prompt'), 'the later step');
    await element.updateComplete;
    expect(focused()?.id).to.equal('now');
  });

  it('finds the words as they stand now when an edit is done and another is wanted', async () => {
    const berths = aClaim('berths', { createdAt: new Date().toISOString() });
    const { element, root } = await mount<Composer>(
      html`<entente-composer mode="edit" claim-id="berths"></entente-composer>`,
      { name: 'Ana', records: [...town().filter(({ id }) => id !== 'berths'), berths] },
    );
    const field = () => root.querySelector<HTMLTextAreaElement>('#text');
    await until(() => field()?.value, 'the words');
    type(root, 'text', 'Lease the berths to boats from here first.');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'), 'the review');
    button(root, 'Save the new wording').click();
    await until(() => focused()?.id === 'sent', 'what became of it');
    element.focus();
    await until(() => focused()?.id === 'now', 'the form');
    expect(field()?.value).to.equal('Lease the berths to boats from here first.');
  });
});
