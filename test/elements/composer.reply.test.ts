import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { emptyTally, type Claim } from '../../src/model/claim.js';
import type { Paraphrase } from '../../src/model/paraphrase.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, aParaphrase, town } from '../support/builders.js';
import {
  button,
  choose,
  focused,
  mount,
  type,
  until,
  type StageOptions,
} from '../support/mount.js';

const own = 'People who live from the sea here fear being priced out of their own harbour.';

async function mountReply(
  options: StageOptions = {},
  template = html`<entente-composer parent-id="berths"></entente-composer>`,
) {
  const mounted = await mount<Composer>(template, options);
  await until(() => mounted.root.querySelector('[aria-current]'), 'the steps');
  return mounted;
}

const opposing = html`<entente-composer parent-id="berths" relation="opposes"></entente-composer>`;

const now = (root: ShadowRoot) =>
  root.querySelector('[aria-current="step"] :is(h3, h4)')?.textContent.trim() ?? '';

const prompt = (root: ShadowRoot) =>
  root.querySelector('entente-paraphrase-prompt')?.shadowRoot ?? null;

const withParaphrase = (rest: Partial<Paraphrase> = {}): AnyRecord[] => [
  ...town(),
  aParaphrase('said', rest),
];

async function finish(root: ShadowRoot, text: string): Promise<void> {
  await until(() => root.querySelector('#text'), 'the field');
  choose(root, 'kind', 'concern');
  type(root, 'text', text);
  button(root, 'Continue').click();
  await until(() => root.querySelector('#send'), 'the review');
  button(root, 'Send').click();
  await until(() => focused()?.id === 'sent', 'what became of it');
}

const reply = (records: readonly AnyRecord[]) =>
  records.find((record) => record.type === 'claim' && record.parentId === 'berths') as Claim;

describe('<entente-composer> for a reply', () => {
  it('asks first what the reply does', async () => {
    const { element, root } = await mountReply();
    expect(now(root)).to.equal('What your reply does');
    await expect(element).to.be.accessible();
  });

  it('goes nowhere because something was chosen', async () => {
    const { element, root } = await mountReply();
    choose(root, 'relation', 'opposes');
    await element.updateComplete;
    await until(() => root.querySelectorAll('.steps > li').length === 5, 'the step that follows');
    expect(now(root)).to.equal('What your reply does');
  });

  it('asks nothing of somebody who agrees', async () => {
    const { root, memory } = await mountReply();
    choose(root, 'relation', 'supports');
    button(root, 'Continue').click();
    await finish(root, 'So do I: my father did.');
    expect(reply(memory.snapshot()).relation).to.equal('supports');
  });

  it('asks for a choice before it goes on', async () => {
    const { root } = await mountReply();
    button(root, 'Continue').click();
    await until(() => focused()?.id === 'problems');
    expect(root.querySelector('#relation-error')).to.exist;
  });

  it('makes a question of a reply that asks', async () => {
    const { root, memory } = await mountReply();
    choose(root, 'relation', 'asks');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#text'));
    expect(root.querySelector('#kind')).not.to.exist;
    type(root, 'text', 'For how many years?');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'));
    button(root, 'Send').click();
    await until(() => focused()?.id === 'sent');
    expect(reply(memory.snapshot()).kind).to.equal('question');
  });

  it('offers answers to a question, and no disagreement with it', async () => {
    const records = [
      ...town().filter(({ id }) => id !== 'berths'),
      aClaim('berths', { kind: 'question' }),
    ];
    const { root } = await mountReply({ records });
    const offered = [...root.querySelectorAll<HTMLInputElement>('[name="relation"]')];
    expect(offered.map(({ value }) => value)).to.deep.equal(['answers', 'asks']);
  });

  it('leads somebody who disagrees through restating, and says until when the reply waits', async () => {
    const { element, root, memory, said } = await mountReply({}, opposing);
    await until(() => prompt(root)?.querySelector('#text'), 'the prompt');
    expect(now(root)).to.equal('Restate 1');
    await expect(element).to.be.accessible();
    type(prompt(root)!, 'text', own);
    button(prompt(root)!, 'Send to the author').click();
    await until(() => now(root) === 'Write', 'the words');
    await finish(root, 'And yet visitors feed the town.');
    expect(reply(memory.snapshot()).status).to.equal('held');
    await until(() => said.at(-1)?.includes('at the latest'), 'the announcement');
    expect(said.at(-1)).to.match(
      /^Your reply waits for the author you restated\. .* at the latest\.$/,
    );
  });

  it('lets somebody reply without disagreeing instead', async () => {
    const { root } = await mountReply({}, opposing);
    await until(() => root.querySelector('entente-paraphrase-prompt'));
    button(root, 'Reply without disagreeing').click();
    await until(() => now(root) === 'What your reply does');
  });

  it('folds a restatement that was confirmed', async () => {
    const records = withParaphrase({ status: 'confirmed' });
    const { root } = await mountReply({ records }, opposing);
    await until(() => now(root) === 'Write');
    expect(root.querySelector('.steps')?.textContent).to.contain('Confirmed by the author.');
  });

  it('takes up the author’s correction, and goes on to the words', async () => {
    const records = withParaphrase({ status: 'close', correction: 'On the same terms.' });
    const { root } = await mountReply({ records }, opposing);
    await until(() => prompt(root)?.querySelector('.button'), 'the prompt');
    button(prompt(root)!, 'Take this up').click();
    await until(() => now(root) === 'Write');
  });

  it('lets nobody be moved away from what they write by what the author does meanwhile', async () => {
    const { root, store, as } = await mountReply({ records: withParaphrase() }, opposing);
    await until(() => root.querySelector('#text'), 'the field');
    type(root, 'text', 'And yet visitors feed the town.');
    const id = 'a-verdict';
    const judge = { type: 'judgeParaphrase', id, paraphraseId: 'said', correction: 'No.' } as const;
    await as('Ana', { ...judge, verdict: 'missed' });
    await until(() => store.records.get('paraphrase', 'said')?.status === 'missed');
    expect(now(root)).to.equal('Write');
  });

  it('leaves somebody at the restatement they write when it is done in another tab', async () => {
    const { root, store } = await mountReply({}, opposing);
    await until(() => prompt(root)?.querySelector('#text'), 'the prompt');
    type(prompt(root)!, 'text', own);
    const said = { text: own, language: 'en', copyReason: null };
    await store.submit({ type: 'offerParaphrase', id: 'elsewhere', claimId: 'berths', ...said });
    await until(() => prompt(root)?.textContent.includes('Waiting for'), 'where it stands');
    expect(now(root)).to.equal('Restate 1');
  });

  it('turns what the backend asks for into a step, with the words kept', async () => {
    const { root, store, as } = await mountReply({ records: withParaphrase() }, opposing);
    await until(() => root.querySelector('#text'), 'the field');
    choose(root, 'kind', 'concern');
    type(root, 'text', 'And yet visitors feed the town.');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#send'));
    const judge = {
      type: 'judgeParaphrase',
      id: 'v',
      paraphraseId: 'said',
      correction: 'No.',
    } as const;
    await as('Ana', { ...judge, verdict: 'missed' });
    await until(() => store.records.get('paraphrase', 'said')?.status === 'missed');
    button(root, 'Send').click();
    await until(() => now(root) === 'Restate 1');
    expect(reply([...store.records.table('claim').rows()])).not.to.exist;
  });

  it('advises to recognise the evidence, and goes on without', async () => {
    const records: AnyRecord[] = [
      ...town({ listening: { binding: 'off', hours: 72 } }).filter(({ id }) => id !== 'berths'),
      aClaim('berths', { kind: 'fact' }),
      { ...emptyTally('berths'), revision: 1, support: 'supported', evidenceFor: 1 },
    ];
    const { root } = await mountReply({ records }, opposing);
    await until(() => now(root) === 'Take the evidence on 1 into account');
    const form = () =>
      root
        .querySelector('entente-evidence-panel')
        ?.shadowRoot?.querySelector('entente-evidence-form')?.shadowRoot;
    await until(() => form()?.querySelector('form'), 'the form');
    button(form()!, 'Later').click();
    await until(() => now(root) === 'Write');
    expect(root.querySelector('.steps')?.textContent).to.contain('Passed over.');
  });

  it('keeps the text of a reply to what was withdrawn meanwhile, and says so', async () => {
    const { root, store, as } = await mountReply();
    choose(root, 'relation', 'supports');
    button(root, 'Continue').click();
    await until(() => root.querySelector('#text'));
    type(root, 'text', 'So do I.');
    await as('Ana', { type: 'withdrawClaim', id: 'w', claimId: 'berths', reason: '' });
    await until(() => store.records.get('claim', 'berths')?.status === 'withdrawn');
    await until(() => root.querySelector('[part="notice"]'), 'the notice');
    expect(root.querySelector('[part="notice"]')?.textContent).to.contain('withdrawn or removed');
    expect(root.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal('So do I.');
  });

  it('closes its panel only when asked, with the draft kept', async () => {
    const { element, root } = await mountReply();
    let closed = 0;
    element.addEventListener('entente-panel-close', () => (closed += 1));
    button(root, 'Save and leave').click();
    expect(closed).to.equal(1);
  });

  it('is written by keyboard alone', async () => {
    const { element, root, memory } = await mountReply();
    element.focus();
    await until(() => focused()?.id === 'now');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.textContent.trim() === 'Write');
    await sendKeys({ press: 'Tab' });
    await until(() => root.querySelector('#kind'));
    root.querySelector<HTMLInputElement>('[name="kind"]')!.focus();
    await sendKeys({ press: ' ' });
    root.querySelector<HTMLElement>('#text')!.focus();
    await sendKeys({ type: 'So do I.' });
    button(root, 'Continue').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root.querySelector('#send'));
    root.querySelector<HTMLElement>('#send')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'sent');
    expect(reply(memory.snapshot()).text).to.equal('So do I.');
  });
});
