import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, aParaphrase, town } from '../support/builders.js';
import { canPretend, permitClipboard } from '../support/browser.js';
import { deepAll } from '../support/everywhere.js';
import { chooseByArrows, focusOn, press, tabTo, write } from '../support/keys.js';
import { until } from '../support/mount.js';

// What the one live region says, word for word, after something was done by keys alone.

interface Scene {
  readonly lang: string;
  readonly name: string;
  readonly records?: readonly AnyRecord[];
  readonly inside: TemplateResult;
  /** The selector of what is there once one can begin. */
  readonly ready: string;
}

/** A consultation with what is inside, and everything its live region says from now on. */
async function listen({ lang, name, records = town(), inside, ready }: Scene): Promise<string[]> {
  const adapter = new MemoryAdapter({
    records: structuredClone([...records]),
    actor: { id: name, name, roles: ['participant'] },
  });
  const around = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <entente-consultation consultation="quay" keep-nothing .adapter=${adapter}
        >${inside}</entente-consultation
      >
    </div>
  `);
  await until(() => deepAll(around, ready).length > 0, ready);
  const region = around
    .querySelector<Consultation>('entente-consultation')!
    .shadowRoot!.querySelector('[role="status"]')!;
  const heard: string[] = [];
  new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  const [prompt] = around.querySelectorAll('entente-paraphrase-prompt');
  prompt?.focus();
  return heard;
}

const prompt = html`
  <entente-thread></entente-thread>
  <entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>
`;
const thread = html`<entente-thread></entente-thread>`;

const restated = [...town(), aParaphrase('said')];

const words = {
  en: {
    copy: 'Copy link',
    copied: 'Link copied',
    notCopied: 'The link could not be copied. The number of the contribution is that link.',
    fold: 'Is it fair?',
    why: 'Why you find it fair',
    vouch: 'Vouch for it',
    vouched: 'The reply goes ahead.',
    yes: 'Yes, that is what I meant',
    answer: 'Send my answer',
    answered: 'Your answer was sent.',
    edit: 'Edit',
    text: 'Your text',
    goOn: 'Continue',
    save: 'Save the new wording',
    edited: 'Your new wording is on the record. The earlier one stays readable.',
  },
  fr: {
    copy: 'Copier le lien',
    copied: 'Lien copié',
    notCopied: 'Le lien n’a pas pu être copié. Le numéro de la contribution est ce lien.',
    fold: 'Est-elle fidèle',
    why: 'Pourquoi vous la jugez fidèle',
    vouch: 'L’attester',
    vouched: 'La réponse peut paraître.',
    yes: 'Oui, c’est ce que je voulais dire',
    answer: 'Envoyer ma réponse',
    answered: 'Votre réponse a été envoyée.',
    edit: 'Modifier',
    text: 'Votre texte',
    goOn: 'Continuer',
    save: 'Enregistrer la nouvelle version',
    edited: 'Votre nouvelle version est consignée. La précédente reste lisible.',
  },
} as const;

for (const lang of ['en', 'fr'] as const) {
  const t = words[lang];

  describe(`The live region says, once, in ${lang}`, () => {
    if (canPretend) {
      it('that a link was copied', async () => {
        await permitClipboard();
        const heard = await listen({
          lang,
          name: 'Ben',
          inside: thread,
          ready: '[part="actions"]',
        });
        await press(t.copy);
        await until(() => heard.length, 'the announcement');
        expect(heard).to.deep.equal([t.copied]);
        expect(await navigator.clipboard.readText()).to.match(/#.*berths$/);
      });
    }

    it('that a link could not be copied', async () => {
      const { clipboard } = navigator;
      const refuse = () => Promise.reject(new DOMException('Not here.', 'NotAllowedError'));
      Object.defineProperty(clipboard, 'writeText', { value: refuse, configurable: true });
      const inside = thread;
      const heard = await listen({ lang, name: 'Ben', inside, ready: '[part="actions"]' });
      await press(t.copy);
      await until(() => heard.length, 'the announcement');
      Reflect.deleteProperty(clipboard, 'writeText');
      expect(heard).to.deep.equal([t.notCopied]);
    });

    it('that a restatement was vouched for', async () => {
      const ready = '[part="form"]';
      const heard = await listen({ lang, name: 'Cyd', records: restated, inside: prompt, ready });
      await press(t.fold);
      await write(t.why, 'It says what she said.');
      await press(t.vouch);
      await focusOn('#head');
      expect(heard).to.deep.equal([t.vouched]);
    });

    it('that a verdict was given', async () => {
      const ready = 'input[name="verdict"]';
      const heard = await listen({ lang, name: 'Ana', records: restated, inside: prompt, ready });
      await tabTo(t.yes);
      await chooseByArrows('confirmed');
      await press(t.answer);
      await focusOn('#head');
      expect(heard).to.deep.equal([t.answered]);
    });

    it('that a wording was changed', async () => {
      const records = [
        ...town().filter(({ id }) => id !== 'berths'),
        aClaim('berths', { createdAt: new Date().toISOString() }),
      ];
      const ready = '[data-panel="edit"]';
      const heard = await listen({ lang, name: 'Ana', records, inside: thread, ready });
      await press(t.edit);
      await focusOn('#now');
      await write(t.text, ' And only they.');
      await press(t.goOn);
      await focusOn('#now');
      await press(t.save);
      await focusOn('#sent');
      expect(heard).to.deep.equal([t.edited]);
    });
  });
}
