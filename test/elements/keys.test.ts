import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../src/elements/entry/entry.define.js';
import type { AnyRecord } from '../../src/model/record.js';
import { emptyTally, type Claim } from '../../src/model/claim.js';
import type { Paraphrase } from '../../src/model/paraphrase.js';
import { newId } from '../../src/internal/new-id.js';
import { aClaim, aParaphrase, daysFromNow, town } from '../support/builders.js';
import { chooseByArrows, focusOn, press, tabTo, write } from '../support/keys.js';
import { focused, mount, until, type Stage, type StageOptions } from '../support/mount.js';

/** An entry, with the focus on the number of its card. */
async function mountEntry(options: StageOptions = {}) {
  const mounted = await mount(html`<entente-entry claim-id="berths"></entente-entry>`, options);
  const card = () => mounted.root.querySelector('entente-claim-card');
  await until(() => card()?.shadowRoot?.querySelector('.claim-no'), 'the card');
  card()?.focus();
  return mounted;
}

const kept = <T extends AnyRecord>({ memory }: Pick<Stage, 'memory'>, id: string): T =>
  memory.snapshot().find((record) => record.id === id) as T;

const withClaim = (claim: Partial<Claim>, ...more: AnyRecord[]): AnyRecord[] => [
  ...town().filter(({ id }) => id !== 'berths'),
  aClaim('berths', claim),
  ...more,
];

describe('By keys alone one can', () => {
  it('edit what one wrote', async () => {
    const createdAt = new Date().toISOString();
    const mounted = await mountEntry({ name: 'Ana', records: withClaim({ createdAt }) });
    await press('Edit');
    await focusOn('#now');
    await write('Your text', ' And only they.');
    await press('Continue');
    await focusOn('#now');
    await press('Save the new wording');
    await until(() => kept<Claim>(mounted, 'berths').text.includes('only they'), 'the wording');
  });

  it('withdraw what one wrote', async () => {
    const mounted = await mountEntry({ name: 'Ana' });
    await press('Withdraw');
    await focusOn('#reason');
    await sendKeys({ type: 'Said better elsewhere.' });
    await press('Withdraw it');
    await until(() => kept<Claim>(mounted, 'berths').status === 'withdrawn', 'the tombstone');
  });

  it('restate what somebody wrote', async () => {
    const { element, memory } = await mount(
      html`<entente-paraphrase-prompt claim-id="berths" restate></entente-paraphrase-prompt>`,
    );
    await until(() => element.shadowRoot?.querySelector('#text'), 'the prompt');
    element.focus();
    await focusOn('#text');
    await write('In your own words', 'You fear for those who live from the sea here.');
    await press('Send to the author');
    await until(
      () => memory.snapshot().some(({ type }) => type === 'paraphrase'),
      'the restatement',
    );
  });

  for (const verdict of ['confirmed', 'close', 'missed', 'declined'] as const) {
    it(`answer a restatement: ${verdict}`, async () => {
      const records = [...town(), aParaphrase('said')];
      const mounted = await mount(
        html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
        { name: 'Ana', records },
      );
      const form = () => mounted.root.querySelector('entente-restatement')?.shadowRoot;
      await until(() => form()?.querySelector('input[name="verdict"]'), 'the verdicts');
      mounted.element.focus();
      await tabTo('Yes, that is what I meant');
      await chooseByArrows(verdict);
      if (verdict === 'close') await write('What is different?', 'Not first.');
      if (verdict === 'missed') await write('What did you mean?', 'I pay rent.');
      await press('Send my answer');
      await until(() => kept<Paraphrase>(mounted, 'said').status === verdict, verdict);
    });
  }

  for (const [what, name, roles, fold, act] of [
    ['vouch for a restatement', 'Cyd', ['participant'], 'Is it fair?', 'Vouch for it'],
    ['let a reply go ahead', 'Fay', ['facilitator'], 'Let the reply go ahead', 'Let it go ahead'],
  ] as const) {
    it(what, async () => {
      const records = [...town(), aParaphrase('said')];
      const mounted = await mount(
        html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
        { name, roles, records },
      );
      const form = () => mounted.root.querySelector('entente-restatement')?.shadowRoot;
      await until(() => form()?.querySelector('summary'), 'the fold');
      mounted.element.focus();
      await press(fold);
      await write(/^(Why you find it fair|Public reason)/, 'It says what she said.');
      await press(act);
      await until(() => kept<Paraphrase>(mounted, 'said').status === 'released', 'the release');
    });
  }

  it('take a view, and another one', async () => {
    const { store } = await mountEntry();
    await tabTo('Agree');
    await sendKeys({ press: ' ' });
    await until(() => store.records.get('tally', 'berths')?.agree === 1, 'the view');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => store.records.get('tally', 'berths')?.disagree === 1, 'the other view');
    expect(store.records.get('tally', 'berths')?.agree).to.equal(0);
  });

  it('share a question, and no longer', async () => {
    const { store } = await mountEntry({ records: withClaim({ kind: 'question' }) });
    await tabTo(/question too|Also mine|same question/i);
    await sendKeys({ press: ' ' });
    await until(() => store.records.get('tally', 'berths')?.shared === 1, 'the share');
    await sendKeys({ press: ' ' });
    await until(() => store.records.get('tally', 'berths')?.shared === 0, 'the question alone');
  });

  it('unfold the rest of a long text, and fold it again', async () => {
    const { root } = await mountEntry({ records: withClaim({ text: 'word '.repeat(400) }) });
    const fold = () =>
      root
        .querySelector('entente-claim-card')
        ?.shadowRoot?.querySelector<HTMLDetailsElement>('[part="text"] details');
    await tabTo(/other \d+ words/);
    await sendKeys({ press: 'Enter' });
    await until(() => fold()?.open, 'the rest');
    await sendKeys({ press: 'Enter' });
    await until(() => !fold()?.open, 'the fold');
  });

  it('open a panel, leave it, and be back where it was opened', async () => {
    const { root } = await mountEntry();
    await press('Reply');
    await until(() => root.querySelector('entente-composer'), 'the composer');
    await focusOn('#now');
    await press('Save and leave');
    await until(() => !root.querySelector('entente-composer'), 'the entry alone');
    await until(() => focused()?.matches('.claim-no, [data-panel="reply"]'), 'the card');
  });

  it('report a contribution, and close what confirms it', async () => {
    const mounted = await mountEntry();
    await press('Report');
    await until(() => focused()?.matches('#about'), 'the form');
    await tabTo('It is not about this question');
    await sendKeys({ press: ' ' });
    await press('Send the report');
    await until(() => focused()?.textContent.trim() === 'Close', 'the confirmation');
    await sendKeys({ press: 'Enter' });
    await until(() => !mounted.root.querySelector('entente-moderation'), 'the entry alone');
  });

  it('go to where a contribution can be cited', async () => {
    await mountEntry();
    expect(focused()?.getAttribute('href')).to.match(/#claim-berths$/);
    await sendKeys({ press: 'Enter' });
    await until(() => location.hash === '#claim-berths', 'the address');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('By keys alone, in a thread, one can', () => {
  const post = (text: string) =>
    ({
      type: 'postClaim',
      id: newId(),
      kind: 'value',
      text,
      language: 'en',
      parentId: null,
      relation: null,
    }) as const;

  async function mountThread(records?: AnyRecord[]) {
    const mounted = await mount(html`<entente-thread></entente-thread>`, { records });
    await until(() => mounted.root.querySelector('.claims'), 'the thread');
    mounted.root.querySelector<HTMLElement>('#order')?.focus();
    const shown = () =>
      [...mounted.root.querySelectorAll('entente-entry')].map(({ claimId }) => claimId);
    return { ...mounted, shown };
  }

  const two = () => [
    ...town(),
    aClaim('fees', { number: '2', kind: 'fact', createdAt: daysFromNow(-1) }),
  ];

  it('change the order', async () => {
    const { shown } = await mountThread(two());
    await sendKeys({ type: 'Newest' });
    await until(() => shown().join() === 'fees,berths', 'the newest first');
    expect(focused()?.id).to.equal('order');
  });

  it('filter', async () => {
    const { shown } = await mountThread(two());
    await tabTo('Kind');
    await sendKeys({ type: 'Facts' });
    await until(() => shown().join() === 'fees', 'the facts');
  });

  it('clear filters that nothing fits', async () => {
    const { root, shown } = await mountThread(two());
    await tabTo('Kind');
    await sendKeys({ type: 'Questions' });
    await until(() => root.querySelector('.blank'), 'the empty list');
    await press('Clear the filters');
    await until(() => shown().length === 2, 'all');
  });

  it('show what others have written meanwhile', async () => {
    const { root, as, shown } = await mountThread();
    await as('Cyd', post('The hills see it otherwise.'));
    await until(() => root.querySelector('.pending'), 'the button');
    await press('Show 1 new');
    await until(() => shown().length === 2, 'the new claim');
  });

  it('show more replies', async () => {
    const replies = Array.from({ length: 5 }, (_, at) =>
      aClaim(`r${String(at)}`, {
        number: `1.${String(at + 1)}`,
        parentId: 'berths',
        relation: 'supports',
      }),
    );
    const tally = { ...emptyTally('berths'), revision: 1, replies: 5 };
    const { root } = await mountThread([...town(), tally, ...replies]);
    const entry = root.querySelector('entente-entry')!;
    const inside = () => entry.shadowRoot?.querySelectorAll('entente-entry').length;
    await until(() => entry.shadowRoot?.querySelector('.more-replies'), 'the button');
    await press(/^Show \d+ more repl/);
    await until(() => inside() === 5, 'all replies');
  });
});
