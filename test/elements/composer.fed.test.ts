import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import '../../src/i18n/locales/en.js';
import type { Command } from '../../src/model/command.js';
import type { Unmet } from '../../src/rules/decision.js';
import type { ComposerView } from '../../src/store/composer-view.js';
import { aConsultation, aDisclosure } from '../support/builders.js';
import { button, choose, type, until } from '../support/mount.js';

const view: ComposerView = {
  consultation: aConsultation(),
  connection: 'ready',
  participantId: 'Ben',
  name: 'Ben',
  disclosure: aDisclosure('Ben'),
  parent: undefined,
  parentAuthor: undefined,
  claim: undefined,
  paraphrase: undefined,
  recognition: undefined,
};

const undisclosed: Unmet = {
  rule: 'openness',
  unmet: 'not-disclosed',
  binding: 'required',
  remedy: { step: 'disclose' },
};

describe('<entente-composer> fed by properties alone', () => {
  async function feed(given: ComposerView, unmet: readonly Unmet[] = []) {
    const element = await fixture<Composer>(
      html`<entente-composer .view=${given} .unmet=${unmet}></entente-composer>`,
    );
    const root = element.shadowRoot!;
    await until(() => root.querySelector('[aria-current]'), 'the steps');
    return { element, root };
  }

  it('asks the page to act, and keeps the words until it has', async () => {
    const { element, root } = await feed(view);
    const asked: Command[] = [];
    element.addEventListener('entente-command-request', ({ command }) => asked.push(command));
    choose(root, 'kind', 'value');
    type(root, 'text', 'The quay belongs to all.');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'), 'the review');
    button(root, 'Send').click();
    await until(() => asked.length, 'the request');
    expect(asked[0]).to.include({ type: 'postClaim', text: 'The quay belongs to all.' });
    expect(root.querySelector('blockquote')?.textContent).to.contain('The quay belongs to all.');
  });

  it('makes a step of each requirement it is given, fed in its turn', async () => {
    const inside = {
      disclosure: {
        consultation: view.consultation,
        groups: [],
        participant: undefined,
        disclosure: undefined,
        name: 'Ben',
      },
    };
    const { element, root } = await feed({ ...view, disclosure: undefined, inside }, [undisclosed]);
    const form = () => root.querySelector('entente-disclosure')?.shadowRoot;
    await until(() => form()?.querySelector('form'), 'the form of the disclosure');
    expect(form()?.querySelector('[part="privacy"] slot')).to.exist;
    expect(root.querySelector('slot[name="privacy"]')?.textContent.trim()).to.equal(
      'What you write is public.',
    );
    await expect(element).to.be.accessible();
  });
});
