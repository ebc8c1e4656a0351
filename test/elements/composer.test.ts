import { expect, html } from '@open-wc/testing';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import type { Claim } from '../../src/model/claim.js';
import { aClaim, town } from '../support/builders.js';
import {
  button,
  choose,
  focused,
  mount,
  type,
  until,
  type StageOptions,
} from '../support/mount.js';

async function mountComposer(
  options: StageOptions = {},
  template = html`<entente-composer></entente-composer>`,
) {
  const mounted = await mount<Composer>(template, options);
  await until(() => mounted.root.querySelector('[aria-current]'), 'the steps');
  return mounted;
}

const now = (root: ShadowRoot) =>
  root.querySelector('[aria-current="step"] :is(h3, h4)')?.textContent.trim() ?? '';

async function write(root: ShadowRoot, text: string, kind = 'concern'): Promise<void> {
  await until(() => root.querySelector('#text'), 'the field');
  choose(root, 'kind', kind);
  type(root, 'text', text);
  button(root, 'Continue').click();
  await until(() => root.querySelector('#send'), 'the review');
}

const claims = (records: readonly { type: string }[]) =>
  records.filter((record) => record.type === 'claim') as unknown as Claim[];

describe('<entente-composer> for a first contribution', () => {
  it('passes the accessibility audit in each step', async () => {
    const { element, root } = await mountComposer();
    await expect(element).to.be.accessible();
    await write(root, 'I worry about the winter.');
    await expect(element).to.be.accessible();
    button(root, 'Send').click();
    await until(() => root.querySelector('#sent'));
    await expect(element).to.be.accessible();
  });

  it('names the steps: what is done folds to a line, what comes later is only named', async () => {
    const { root } = await mountComposer();
    const steps = [...root.querySelectorAll('.steps > li')];
    expect(steps.map((step) => step.getAttribute('data-step'))).to.deep.equal([
      'done',
      'now',
      'later',
    ]);
    expect(root.querySelector('.step-sum')?.textContent).to.contain('You speak for yourself.');
  });

  it('begins with the disclosure where none was given', async () => {
    const { root } = await mountComposer({ name: 'Dee' });
    expect(now(root)).to.equal('Say where you stand');
    await until(() => root.querySelector('entente-disclosure')?.shadowRoot?.querySelector('form'));
  });

  it('goes on to the words once somebody has disclosed, groups left open', async () => {
    const { root } = await mountComposer({ name: 'Dee' });
    const find = () => root.querySelector('entente-disclosure')?.shadowRoot;
    await until(() => find()?.querySelector('form'), 'the form');
    const form = find()!;
    choose(form, 'standing', 'self');
    type(form, 'objectives', 'Work all year');
    type(form, 'concerns', 'Rents');
    choose(form, 'hasInterest', 'no');
    button(form, 'Continue').click();
    await until(() => now(root) === 'Write', 'the words');
    await until(() => focused()?.textContent.trim() === 'Write', 'the focus');
  });

  it('shows the privacy notice once, before what is asked', async () => {
    const { root } = await mountComposer();
    const notice = root.querySelector('[part="privacy"]')!;
    const place = notice.compareDocumentPosition(root.querySelector('#text')!);
    expect(place & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('puts a contribution on the record, says so once, and leads the focus there', async () => {
    const { root, memory, said } = await mountComposer();
    await write(root, 'I worry about the winter.');
    button(root, 'Send').click();
    await until(() => focused()?.id === 'sent');
    await until(() => said.length, 'the announcement');
    expect(said).to.deep.equal([
      'Published as 2. You can edit it for 30 minutes, or until others react to it.',
    ]);
    expect(claims(memory.snapshot()).map(({ text }) => text)).to.contain(
      'I worry about the winter.',
    );
  });

  it('leads from its number to what was put on the record', async () => {
    const { root, memory } = await mountComposer();
    await write(root, 'I worry about the winter.');
    button(root, 'Send').click();
    await until(() => root.querySelector('#sent a'), 'the link');
    const [sent] = claims(memory.snapshot()).filter(({ text }) => text.includes('winter'));
    expect(root.querySelector<HTMLAnchorElement>('#sent a')?.hash).to.equal(`#claim-${sent?.id}`);
  });

  it('shows the words before they are sent as others will see them', async () => {
    const { root } = await mountComposer();
    await write(root, 'One idea.\n\nAnd another.');
    expect(root.querySelectorAll('blockquote p').length).to.equal(2);
    expect(root.textContent).to.contain('Public, under the name “\u2068Ben\u2069”.');
  });

  it('goes back from the review with the words as they were', async () => {
    const { root } = await mountComposer();
    await write(root, 'I worry about the winter.');
    button(root, 'Back').click();
    await until(() => root.querySelector('#text'));
    expect(root.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal(
      'I worry about the winter.',
    );
  });

  it('says what is wrong in a summary that takes the focus, and leads from it to the field', async () => {
    const { element, root } = await mountComposer();
    type(root, 'text', 'ö'.repeat(1_210));
    button(root, 'Continue').click();
    await until(() => focused()?.id === 'problems');
    const lines = [...root.querySelectorAll('#problems li')].map((line) => line.textContent.trim());
    expect(lines).to.deep.equal([
      'Choose an answer to “What kind of statement is it?”.',
      'Shorten “Your text” by 10 characters.',
    ]);
    await expect(element).to.be.accessible();
    button(root, 'Shorten').click();
    await until(() => focused()?.id === 'text');
    expect(root.querySelector('#text-error')?.textContent.trim()).to.equal(lines[1]);
  });

  it('points out what looks like personal data, and sends it all the same', async () => {
    const { root, memory } = await mountComposer();
    await write(root, 'Call me at 506-555-0123.');
    expect(root.textContent).to.contain('a telephone number');
    button(root, 'Send').click();
    await until(() => claims(memory.snapshot()).length === 2);
  });

  it('takes the guidelines of the page instead of the consultation’s', async () => {
    const { root } = await mountComposer(
      {},
      html`<entente-composer><p slot="guidelines">Be brief.</p></entente-composer>`,
    );
    const slot = root.querySelector<HTMLSlotElement>('slot[name="guidelines"]');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('Be brief.');
  });

  it('guesses the language of the text from the page, and lets the author correct it', async () => {
    const { root, memory } = await mountComposer({ lang: 'fr' });
    await until(() => root.querySelector('#language'));
    const select = root.querySelector<HTMLSelectElement>('#language')!;
    expect(select.value).to.equal('fr');
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    choose(root, 'kind', 'value');
    type(root, 'text', 'The quay belongs to all.');
    button(root, 'Continuer').click();
    await until(() => root.querySelector('#send'));
    button(root, 'Envoyer').click();
    await until(() => claims(memory.snapshot()).length === 2);
    expect(claims(memory.snapshot()).at(-1)?.language).to.equal('en');
  });

  it('keeps what is typed when the language of the page changes', async () => {
    const { around, element, root } = await mountComposer();
    type(root, 'text', 'I worry about the winter.');
    around.lang = 'fr';
    await until(() => now(root) === 'Écrire');
    await element.updateComplete;
    expect(root.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal(
      'I worry about the winter.',
    );
  });

  it('says what keeps it from being sent when the consultation is closed, and keeps the text', async () => {
    const past = new Date(Date.now() - 1_000).toISOString();
    const records = town().map((record) =>
      record.type === 'consultation' ? { ...record, closesAt: past } : record,
    );
    const { root } = await mountComposer({ records });
    expect(root.querySelector('[part="notice"]')?.textContent).to.contain(
      'This cannot be sent now.',
    );
    expect(root.querySelector('#text')).to.exist;
  });
});

describe('<entente-composer mode="edit">', () => {
  it('keeps the new words where somebody has reacted meanwhile, and says that', async () => {
    const { root, as } = await mountComposer(
      { name: 'Ana', records: [...town().filter(({ id }) => id !== 'berths'), fresh()] },
      html`<entente-composer mode="edit" claim-id="berths"></entente-composer>`,
    );
    await until(() => root.querySelector<HTMLTextAreaElement>('#text')?.value);
    type(root, 'text', 'Lease the berths to boats from here first.');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'));
    await as('Cyd', { type: 'takeStance', id: 's', claimId: 'berths', position: 'agree' });
    button(root, 'Save the new wording').click();
    await until(() => root.textContent.includes('Somebody has reacted'), 'the reason');
    expect(root.querySelector('blockquote')?.textContent).to.contain('boats from here');
  });

  it('changes one’s own words while nobody has replied', async () => {
    const { root, memory, said } = await mountComposer(
      { name: 'Ana', records: [...town().filter(({ id }) => id !== 'berths'), fresh()] },
      html`<entente-composer mode="edit" claim-id="berths"></entente-composer>`,
    );
    await until(() => root.querySelector<HTMLTextAreaElement>('#text')?.value);
    type(root, 'text', 'Lease the berths to boats from here first.');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'));
    button(root, 'Save the new wording').click();
    await until(() => said.length);
    expect(claims(memory.snapshot())[0]?.earlier.length).to.equal(1);
  });
});

function fresh(): Claim {
  return aClaim('berths', { createdAt: new Date().toISOString() });
}
