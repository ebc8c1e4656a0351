import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { composer } from '../../src/i18n/fr/composer.js';
import { disclosure } from '../../src/i18n/fr/disclosure.js';
import { form } from '../../src/i18n/fr/form.js';
import { paraphrase } from '../../src/i18n/fr/paraphrase.js';
import { frenchFaults } from '../support/french.js';
import { button, mount, until } from '../support/mount.js';

/** Every text in a section, those with parameters said with some. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [String((value as (...given: unknown[]) => unknown)('X', 2))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([, each]) => textsOf(each));
}

describe('the French of writing', () => {
  const skipped = { step: '', relationTo: '' };
  const texts = [{ ...composer, ...skipped }, disclosure, form, paraphrase].flatMap(textsOf);
  const spoken = [...texts, composer.step('restate', '17'), composer.relationTo('opposes', '17')];

  it('has no fault of typography', () => {
    const faults = spoken.flatMap((text) => frenchFaults(text).map((fault) => `${text}: ${fault}`));
    expect(faults).to.deep.equal([]);
  });

  it('reaches the composer, step by step', async () => {
    const { element, root } = await mount<Composer>(
      html`<entente-composer parent-id="berths"></entente-composer>`,
      { lang: 'fr' },
    );
    await until(() => root.querySelector('[aria-current]'), 'the steps');
    button(root, 'Continuer').click();
    await until(() => root.querySelector('#problems'), 'what is wrong');
    expect(root.querySelector('#problems li')?.textContent.trim()).to.equal(
      'Choisissez une réponse à «\u00a0Que fait votre réponse\u202f?\u00a0».',
    );
    await expect(element).to.be.accessible();
  });
});
