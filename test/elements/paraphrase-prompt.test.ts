import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/paraphrase-prompt/paraphrase-prompt.define.js';
import type { ParaphrasePrompt } from '../../src/elements/paraphrase-prompt/paraphrase-prompt.js';
import type { Paraphrase } from '../../src/model/paraphrase.js';
import { aParaphrase, daysFromNow, town } from '../support/builders.js';
import { button, focused, mount, type, until, type StageOptions } from '../support/mount.js';

const own = 'People who live from the sea here fear being priced out of their own harbour.';

async function mountPrompt(options: StageOptions = {}) {
  const mounted = await mount<ParaphrasePrompt>(
    html`<entente-paraphrase-prompt claim-id="berths" restate></entente-paraphrase-prompt>`,
    options,
  );
  await until(() => mounted.root.querySelector('.part-head'), 'the prompt');
  return mounted;
}

const withParaphrase = (rest: Partial<Paraphrase> = {}): StageOptions => ({
  records: [...town(), aParaphrase('said', rest)],
});

describe('<entente-paraphrase-prompt> to write', () => {
  it('passes the accessibility audit', async () => {
    const { element } = await mountPrompt();
    await expect(element).to.be.accessible();
  });

  it('shows both texts together', async () => {
    const { root } = await mountPrompt();
    expect(root.querySelector('blockquote')?.textContent.trim()).to.equal(
      'The town should lease the berths to local boats first.',
    );
    expect(root.querySelector('label[for="text"]')).to.exist;
  });

  it('sends a restatement to the author, and says so once', async () => {
    const { root, said, store } = await mountPrompt();
    type(root, 'text', own);
    button(root, 'Send to the author').click();
    await until(() => said.length);
    expect(said).to.deep.equal(['Your restatement was sent to the author.']);
    expect(store.records.idsOf('paraphrase', 'berths').value.length).to.equal(1);
  });

  it('leads the focus to where it stands then', async () => {
    const { root } = await mountPrompt();
    type(root, 'text', own);
    button(root, 'Send to the author').click();
    await until(() => focused()?.id === 'head');
    expect(focused()?.textContent).to.contain('Sent to the author');
  });

  it('asks for a text, at the field and in the summary', async () => {
    const { element, root } = await mountPrompt();
    button(root, 'Send to the author').click();
    await until(() => focused()?.id === 'problems');
    expect(root.querySelector('#text')?.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('underlines the words that both texts share, and calls it no error', async () => {
    const { element, root } = await mountPrompt();
    type(root, 'text', 'You say the town should lease the berths to local boats first.');
    button(root, 'Send to the author').click();
    await until(() => focused()?.id === 'near');
    expect(root.querySelector('mark')?.textContent).to.contain('lease the berths');
    expect(root.querySelector('#problems')).not.to.exist;
    await expect(element).to.be.accessible();
  });

  it('sends nearly the same words with a reason', async () => {
    const { root, store } = await mountPrompt();
    type(root, 'text', 'The town should lease the berths to local boats first!');
    button(root, 'Send to the author').click();
    await until(() => focused()?.id === 'near');
    button(root, 'Send it as it is').click();
    await until(() => focused()?.id === 'copyReason');
    type(root, 'copyReason', 'It is one sentence and says just that.');
    button(root, 'Send to the author').click();
    await until(() => store.records.idsOf('paraphrase', 'berths').value.length);
  });

  it('bad input 34: posts once for a double click', async () => {
    const { root, memory, said } = await mountPrompt();
    type(root, 'text', own);
    button(root, 'Send to the author').click();
    button(root, 'Send to the author').click();
    await until(() => said.length);
    const kept = memory.snapshot().filter(({ type: kind }) => kind === 'paraphrase');
    expect(kept.length).to.equal(1);
  });
});

describe('<entente-paraphrase-prompt> to the listener', () => {
  it('says until when it waits', async () => {
    const { element, root } = await mountPrompt(withParaphrase());
    await until(() => root.querySelector('[data-state="waiting"]'));
    expect(root.querySelector('.state')?.textContent).to.contain('at the latest');
    await expect(element).to.be.accessible();
  });

  it('takes up a correction, and goes on to the reply', async () => {
    const close = { status: 'close', correction: 'Not first: on the same terms.' } as const;
    const { element, root, store } = await mountPrompt(withParaphrase(close));
    await expect(element).to.be.accessible();
    let asked = '';
    element.addEventListener('entente-panel-request', ({ panel }) => (asked = panel));
    button(root, 'Take this up and reply').click();
    await until(() => asked !== '');
    expect(store.records.get('paraphrase', 'said')?.released).to.equal('correction');
  });

  it('restates once more after a miss, with the author’s words in sight', async () => {
    const missed = { status: 'missed', correction: 'I pay the rent.' } as const;
    const { root, store } = await mountPrompt(withParaphrase(missed));
    button(root, 'Restate once more').click();
    await until(() => focused()?.id === 'text');
    expect(root.textContent).to.contain('I pay the rent.');
    type(root, 'text', own);
    button(root, 'Send to the author').click();
    await until(() => store.records.idsOf('paraphrase', 'berths').value.length === 2);
  });

  it('credits what was confirmed', async () => {
    const { element, root } = await mountPrompt(withParaphrase({ status: 'confirmed' }));
    await until(() => root.querySelector('[data-state="confirmed"]'));
    expect(root.textContent).to.contain('Credited to you on 1.');
    await expect(element).to.be.accessible();
  });

  const ways = [
    ['deadline', 'The author had not answered by'],
    ['voucher', 'A participant of another group'],
    ['facilitator', 'A facilitator'],
    ['attempts', 'After two tries'],
    ['correction', 'Close, says the author. The author’s own words were taken up.'],
  ] as const;

  const statusOf: Partial<Record<string, Paraphrase['status']>> = {
    attempts: 'missed',
    correction: 'close',
  };

  for (const [released, words] of ways) {
    it(`says that the reply goes ahead: ${released}`, async () => {
      const status = statusOf[released] ?? 'released';
      const { root } = await mountPrompt(withParaphrase({ status, released }));
      await until(() => root.querySelector('.state'));
      expect(root.querySelector('.state')?.textContent).to.contain(words);
    });
  }

  it('does not call what was taken up “not confirmed”', async () => {
    const takenUp = { status: 'close', released: 'correction' } as const;
    const { root } = await mountPrompt(withParaphrase(takenUp));
    await until(() => root.querySelector('.state'));
    expect(root.querySelector('.state')?.textContent).not.to.contain('confirmed');
  });
});

describe('<entente-paraphrase-prompt> to others', () => {
  async function mountAs(name: string, options: StageOptions) {
    const mounted = await mount<ParaphrasePrompt>(
      html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
      { ...options, name },
    );
    const find = () => mounted.root.querySelector('entente-restatement')?.shadowRoot;
    await until(() => find()?.querySelector('.page'), 'the restatement');
    return { ...mounted, inner: find()! };
  }

  it('asks the author for one of four verdicts', async () => {
    const { element, inner } = await mountAs('Ana', withParaphrase());
    expect(inner.querySelectorAll('input[name="verdict"]').length).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('sends a verdict with its correction by keyboard, and keeps the focus', async () => {
    const { inner, memory } = await mountAs('Ana', withParaphrase());
    inner.querySelector<HTMLInputElement>('[value="confirmed"]')!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Not first: on the same terms.' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'head');
    const kept = memory.snapshot().find(({ id }) => id === 'said') as Paraphrase;
    expect([kept.status, kept.correction]).to.deep.equal([
      'close',
      'Not first: on the same terms.',
    ]);
  });

  it('leads the author past what they have answered to what waits for their word', async () => {
    const answered = aParaphrase('answered', {
      attempt: 1,
      status: 'close',
      correction: 'Nearly.',
    });
    const asked = aParaphrase('asked', { attempt: 2, createdAt: daysFromNow(-0.5) });
    const { element, root } = await mountAs('Ana', { records: [...town(), answered, asked] });
    await until(() => root.querySelector('.part-head')?.textContent.includes('Restatements of'));
    element.focus();
    await until(() => focused()?.textContent.includes('Is this what you meant?'));
    await expect(element).to.be.accessible();
  });

  it('asks the author for a choice before anything else', async () => {
    const { inner } = await mountAs('Ana', withParaphrase());
    button(inner, 'Send my answer').click();
    await until(() => focused()?.id === 'problems');
    button(inner, 'Choose an answer').click();
    await until(() => focused()?.getAttribute('name') === 'verdict');
  });

  it('lets a third participant of another group vouch', async () => {
    const { element, inner, memory } = await mountAs('Cyd', withParaphrase());
    inner.querySelector('summary')!.click();
    await expect(element).to.be.accessible();
    type(inner, 'reason', 'It says what she said at the meeting.');
    button(inner, 'Vouch for it').click();
    await until(() => focused()?.id === 'head');
    const kept = memory.snapshot().find(({ id }) => id === 'said') as Paraphrase;
    expect(kept.released).to.equal('voucher');
  });

  it('asks nobody to decide on a restatement that was followed by another', async () => {
    const first = aParaphrase('said', { status: 'missed', correction: 'I pay the rent.' });
    const second = aParaphrase('again', { attempt: 2, createdAt: daysFromNow(0) });
    const options = { records: [...town(), first, second], roles: ['facilitator'] as const };
    const { root } = await mountAs('Fay', options);
    const each = () =>
      [...root.querySelectorAll('entente-restatement')].map(
        ({ shadowRoot }) => shadowRoot?.querySelector('summary') !== null,
      );
    await until(() => each().length === 2 && each().some(Boolean), 'both');
    expect(each()).to.deep.equal([false, true]);
  });

  it('lets a facilitator release the reply, with a public reason', async () => {
    const options: StageOptions = { ...withParaphrase(), roles: ['facilitator'] };
    const { inner, memory } = await mountAs('Fay', options);
    inner.querySelector('summary')!.click();
    type(inner, 'reason', 'The author is at sea.');
    button(inner, 'Let it go ahead').click();
    await until(() => focused()?.id === 'head');
    const kept = memory.snapshot().find(({ id }) => id === 'said') as Paraphrase;
    expect(kept.released).to.equal('facilitator');
  });

  it('bad input 11: keeps a name that turns the text around in its place', async () => {
    const { inner } = await mountAs('Cyd', {
      records: town()
        .map((record) =>
          record.type === 'participant' && record.id === 'Ben'
            ? { ...record, name: '\u202eneB' }
            : record,
        )
        .concat(aParaphrase('said')),
    });
    expect(inner.querySelector('.page-name')?.textContent).to.equal('\u2068neB\u2069 restates');
  });
});
