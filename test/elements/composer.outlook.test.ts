import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import type { RuleSet } from '../../src/model/rules.js';
import { aParaphrase, town } from '../support/builders.js';
import { frenchFaults } from '../support/french.js';
import { button, choose, focused, mount, type, until } from '../support/mount.js';

/** A contribution in its review, under these rules. */
async function review(rules: Partial<RuleSet>, lang = 'en', relation?: 'opposes') {
  const template =
    relation === undefined
      ? html`<entente-composer></entente-composer>`
      : html`<entente-composer parent-id="berths" relation=${relation}></entente-composer>`;
  const { root } = await mount<Composer>(template, {
    records: [...town(rules), aParaphrase('said')],
    lang,
  });
  await until(() => root.querySelector('#text'), 'the field');
  choose(root, 'kind', 'concern');
  type(root, 'text', 'I worry about the winter.');
  button(root, lang === 'en' ? 'Continue' : 'Continuer').click();
  await until(() => root.querySelector('#send'), 'the review');
  const said = () => root.querySelector('form .fine')?.textContent ?? '';
  const send = async (): Promise<string> => {
    root.querySelector<HTMLElement>('#send')?.click();
    await until(() => focused()?.id === 'sent', 'what became of it');
    return root.querySelector('#sent')?.textContent ?? '';
  };
  return { said, send };
}

describe('<entente-composer> says what becomes of a contribution', () => {
  it('for how long it can be edited', async () => {
    const { said } = await review({ editMinutes: 30 });
    expect(said()).to.contain('It can be edited for 30 minutes, or until others react to it.');
  });

  it('that it cannot be edited, where nothing can', async () => {
    const { said, send } = await review({ editMinutes: 0 });
    expect(said()).to.contain('It cannot be edited once it is sent.');
    expect(await send()).to.contain('It can no longer be edited.');
  });

  it('in French, as it is written there', async () => {
    const { said, send } = await review({ editMinutes: 1 }, 'fr');
    expect(said()).to.contain(
      'Elle peut être modifiée pendant 1 minute, ou jusqu’à ce que d’autres y réagissent.',
    );
    expect(frenchFaults(said())).to.deep.equal([]);
    expect(await send()).to.contain('Vous pouvez la modifier pendant 1 minute');
  });

  it('that a reply waits for the author, where a restatement is required', async () => {
    const { said } = await review({}, 'en', 'opposes');
    expect(said()).to.contain('It appears once the author of what you restated has answered');
  });

  it('that a reply appears at once, where a restatement is only advised', async () => {
    const listening = { binding: 'nudge', hours: 72 } as const;
    const { said, send } = await review({ listening }, 'en', 'opposes');
    expect(said()).to.contain('It appears at once.');
    expect(await send()).to.contain('Published as');
  });
});
