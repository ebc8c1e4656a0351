import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import { town } from '../support/builders.js';
import { aNomination } from '../support/moderation.js';
import { button, focused, until } from '../support/mount.js';

describe('<entente-consultation>, and what it fetches', () => {
  it('fetches what one writes with once there is something to read', async () => {
    const memory = new MemoryAdapter({
      records: town(),
      actor: { id: 'Ben', name: 'Ben', roles: ['participant'] },
    });
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const list = memory.list.bind(memory);
    memory.list = async (...query) => {
      await asked;
      return list(...query);
    };
    const element = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="quay"
        keep-nothing
        .adapter=${memory}
      ></entente-consultation>
    `);
    await customElements.whenDefined('entente-coverage-meter');
    element.renderRoot.querySelector('entente-composer')?.scrollIntoView();
    // Had it been fetched along with that, it would be defined by now.
    await import('../../src/elements/composer/composer.js');
    expect(customElements.get('entente-composer')).to.equal(undefined);
    answer();
    await customElements.whenDefined('entente-composer');
  });

  it('fetches what the page puts into a layout of its own, however late', async () => {
    const element = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="quay"
        keep-nothing
        .adapter=${new MemoryAdapter({ records: town() })}
      >
        <div><entente-mandate></entente-mandate></div>
      </entente-consultation>
    `);
    await until(() => element.shadowRoot?.querySelector('.own'), 'the layout');
    element.querySelector('div')!.append(document.createElement('entente-moderation'));
    await customElements.whenDefined('entente-moderation');
  });

  const layouts = {
    '': html``,
    ', also in a layout of the page': html`
      <div>
        <entente-inbox></entente-inbox>
        <entente-moderation show="queue"></entente-moderation>
      </div>
    `,
  };
  for (const [which, layout] of Object.entries(layouts)) {
    it(`leads from what waits for a facilitator to the queue${which}`, async () => {
      const memory = new MemoryAdapter({ records: [...town(), aNomination('nights')] });
      const fay = memory.handle({ id: 'Fay', name: 'Fay', roles: ['facilitator'] });
      const element = await fixture<Consultation>(html`
        <entente-consultation lang="en" consultation="quay" keep-nothing .adapter=${fay}
          >${layout}</entente-consultation
        >
      `);
      const inside = (tag: string) =>
        (element.querySelector(tag) ?? element.shadowRoot!.querySelector(tag))?.shadowRoot;
      await until(() => inside('entente-inbox')?.querySelector('button'), 'a task');
      await until(() => inside('entente-moderation')?.querySelector('#queue'), 'the queue');
      button(
        inside('entente-inbox')!,
        'New contributions, named groups or people wait for your decision.',
      ).click();
      await until(() => focused()?.id === 'queue', 'the focus');
    });
  }
});
