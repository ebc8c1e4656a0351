import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { FieldError } from '../../src/elements/shared/field-errors.js';
import { FormController } from '../../src/elements/shared/form-controller.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import type { Unmet } from '../../src/rules/decision.js';
import { focused, type, until } from '../support/mount.js';

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
    host.form.refuse([{ field: 'second', wrong: 'fill' }]);
    await until(() => focused()?.id === 'problems', 'the summary');
    host.renderRoot.querySelector<HTMLElement>('#problems button')?.click();
    await until(() => focused()?.id === 'second', 'the field');
  });

  /** With one error at its second field, and what is typed into that. */
  const mountWrong = async (wrong: FieldError['wrong'], more: Partial<FieldError> = {}) => {
    const host = await mountHost();
    host.form.refuse([{ field: 'second', wrong, ...more }]);
    await host.updateComplete;
    return { host, typed: (text: string) => type(host.renderRoot, 'second', text) };
  };

  const summaryOf = (host: FormHost) => host.renderRoot.querySelector('#problems li')?.textContent;

  it('says what is wrong in the language that the page is switched to', async () => {
    const { host } = await mountWrong('fill');
    expect(host.form.errorOf('second')).to.equal('Write something under “Second”.');
    host.lang = 'fr';
    await until(() => summaryOf(host)?.includes('Écrivez quelque chose'), 'the French words');
    expect(host.form.errorOf('second')).to.contain('Écrivez quelque chose');
  });

  it('takes an error from its field once it no longer holds, and leaves the summary', async () => {
    const { host, typed } = await mountWrong('fill');
    typed('Words.');
    await host.updateComplete;
    expect(host.form.errorOf('second')).to.equal('');
    expect(summaryOf(host)).to.contain('Write something under “Second”.');
    typed(' ');
    expect(host.form.errorOf('second')).to.equal('Write something under “Second”.');
  });

  it('keeps an error that another value does not mend', async () => {
    const { host, typed } = await mountWrong('count', { holds: (value) => value !== '7' });
    typed('seven');
    expect(host.form.errorOf('second')).not.to.equal('');
    typed('7');
    expect(host.form.errorOf('second')).to.equal('');
  });

  it('says anew by how much a text is too long', async () => {
    const remedy = { step: 'shorten', field: 'second', length: 7, limit: 3 } as const;
    const tooLong: Unmet = { rule: 'form', unmet: 'too-long', binding: 'required', remedy };
    const { host, typed } = await mountWrong(tooLong);
    typed('abcd');
    await host.updateComplete;
    expect(host.form.errorOf('second')).to.contain('1 character');
    expect(summaryOf(host)).to.contain('1 character');
    typed('abc');
    expect(host.form.errorOf('second')).to.equal('');
  });
});
