import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { FormController } from '../../src/elements/shared/form-controller.js';
import '../../src/i18n/locales/en.js';
import { focused, until } from '../support/mount.js';

class FormHost extends LitElement {
  readonly form = new FormController(this, () => ({ first: 'First', second: 'Second' }));
  attempts = 0;
  attempt = (): Promise<void> => Promise.resolve();

  protected override render() {
    const tried = this.form.on(() => {
      this.attempts += 1;
      return this.attempt();
    });
    return html`<form @submit=${tried}>
      ${this.form.summary()}<input id="first" aria-label="First" /><input
        id="second"
        aria-label="Second"
      />
    </form>`;
  }

  submit(): void {
    this.renderRoot.querySelector('form')?.requestSubmit();
  }
}
customElements.define('form-host', FormHost);

describe('FormController', () => {
  const mountHost = () => fixture<FormHost>(html`<form-host></form-host>`);

  it('tries once for each time somebody sends', async () => {
    const host = await mountHost();
    host.submit();
    await host.updateComplete;
    host.submit();
    expect(host.attempts).to.equal(2);
  });

  it('tries nothing while an attempt is on its way', async () => {
    const host = await mountHost();
    host.attempt = () => new Promise<never>(() => undefined);
    host.submit();
    host.submit();
    expect(host.attempts).to.equal(1);
  });

  it('bad input 34: takes the Enter that ends a word being composed for no attempt', async () => {
    const host = await mountHost();
    host.dispatchEvent(new CompositionEvent('compositionstart'));
    host.submit();
    // Safari ends the composition first, and then sends the key.
    host.dispatchEvent(new CompositionEvent('compositionend'));
    host.submit();
    expect(host.attempts).to.equal(0);
  });

  it('tries again once the word is there', async () => {
    const host = await mountHost();
    host.dispatchEvent(new CompositionEvent('compositionstart'));
    host.dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => {
      host.submit();
      return host.attempts === 1;
    });
  });

  it('moves the focus to what is wrong, once, and from there to the field', async () => {
    const host = await mountHost();
    host.form.refuse([{ field: 'second', text: 'Say it.' }]);
    await until(() => focused()?.id === 'problems', 'the summary');
    host.renderRoot.querySelector<HTMLElement>('#problems button')?.click();
    await until(() => focused()?.id === 'second', 'the field');
  });
});
