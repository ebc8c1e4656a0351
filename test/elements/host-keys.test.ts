import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { tabTo } from '../support/keys.js';
import { focused, mount, until } from '../support/mount.js';

const kinds = ['keydown', 'keypress', 'keyup'] as const;

describe('A page with shortcuts of its own', () => {
  let heard: string[] = [];

  /** As pages do that know of no shadow roots: whatever is no field of theirs is no field. */
  const shortcut = (event: KeyboardEvent): void => {
    heard.push(`${event.type} ${event.key}`);
    if ((event.target as Element).localName !== 'textarea') event.preventDefault();
  };
  const listen = (event: KeyboardEvent): void => {
    heard.push(`${event.type} ${event.key}`);
  };

  function listenOn(handler: (event: KeyboardEvent) => void): void {
    heard = [];
    for (const kind of kinds) document.addEventListener(kind, handler);
  }

  afterEach(() => {
    for (const kind of kinds) {
      document.removeEventListener(kind, shortcut);
      document.removeEventListener(kind, listen);
    }
  });

  /** A form, with the focus on the field for words. */
  async function mountForm() {
    const mounted = await mount(
      html`<entente-paraphrase-prompt claim-id="berths" restate></entente-paraphrase-prompt>`,
    );
    const field = () => mounted.root.querySelector<HTMLTextAreaElement>('textarea');
    await until(field, 'the form');
    field()?.focus();
    return { ...mounted, field: field()! };
  }

  it('takes no letter that somebody types into a field of a form', async () => {
    const { field } = await mountForm();
    listenOn(shortcut);
    await sendKeys({ type: 'abc / test?' });
    expect(field.value).to.equal('abc / test?');
    expect(heard).to.deep.equal([]);
  });

  it('takes none either that chooses in the lists of a thread', async () => {
    const { root } = await mount(html`<entente-thread></entente-thread>`);
    const kind = () => root.querySelector<HTMLSelectElement>('#kind');
    await until(kind, 'the list');
    kind()?.focus();
    listenOn(shortcut);
    await sendKeys({ type: 'Fa' });
    expect(kind()?.value).to.equal('fact');
    expect(heard).to.deep.equal([]);
  });

  for (const key of ['Tab', 'Escape', 'ArrowLeft', 'Enter', 'Backspace', 'F2']) {
    it(`hears of ${key} in a field`, async () => {
      await mountForm();
      listenOn(listen);
      await sendKeys({ press: key });
      expect(heard).to.include.members([`keydown ${key}`, `keyup ${key}`]);
    });
  }

  for (const modifier of ['Control', 'Alt', 'Meta']) {
    it(`hears of a letter pressed with ${modifier} in a field`, async () => {
      await mountForm();
      listenOn(listen);
      await sendKeys({ down: modifier });
      await sendKeys({ press: 'k' });
      await sendKeys({ up: modifier });
      expect(heard).to.include('keydown k');
    });
  }

  it('hears of letters that are typed into no field', async () => {
    await mountForm();
    await tabTo('Send to the author');
    listenOn(listen);
    await sendKeys({ press: 'k' });
    expect(heard).to.deep.equal(['keydown k', 'keypress k', 'keyup k']);
  });

  it('hears of letters on a field that takes none', async () => {
    const { root } = await mount(html`<entente-moderation claim-id="berths"></entente-moderation>`);
    await until(() => root.querySelector('input[type="radio"]'), 'the form');
    root.querySelector<HTMLElement>('input[type="radio"]')?.focus();
    listenOn(listen);
    await sendKeys({ press: 'k' });
    expect(heard).to.include('keydown k');
  });

  it('hears of letters in a field that it has put into a slot', async () => {
    const { root, element } = await mount(
      html`<entente-disclosure><input slot="privacy" aria-label="Mine" /></entente-disclosure>`,
    );
    await until(() => root.querySelector('slot[name="privacy"]'), 'the slot');
    element.querySelector('input')?.focus();
    expect(focused()?.getAttribute('aria-label')).to.equal('Mine');
    listenOn(listen);
    await sendKeys({ press: 'k' });
    expect(heard).to.include('keydown k');
  });

  it('still hears of them at the element itself', async () => {
    const { element } = await mountForm();
    const typed: string[] = [];
    element.addEventListener('keydown', ({ key }) => typed.push(key));
    await sendKeys({ press: 'k' });
    expect(typed).to.deep.equal(['k']);
  });
});
