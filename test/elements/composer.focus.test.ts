import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { focused, mount, until } from '../support/mount.js';

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
});
