import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import { aConsultation } from '../support/builders.js';
import { deepAll, deepText } from '../support/everywhere.js';
import { mount, stage, until } from '../support/mount.js';

describe('bad input 29: an attribute', () => {
  for (const level of ['', 'two', '-1', '0', '7', '1e9', 'NaN', '3.5']) {
    it(`heading-level="${level}" still makes headings`, async () => {
      const element = await fixture(html`
        <entente-mandate
          lang="en"
          heading-level=${level}
          .consultation=${aConsultation()}
        ></entente-mandate>
      `);
      await until(() => element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6'), 'a heading');
    });
  }

  for (const lang of ['xx', 'not a language', '__proto__', 'constructor', 'x'.repeat(5_000)]) {
    it(`lang="${lang.slice(0, 20)}" falls back to a language that there is`, async () => {
      const { root } = await mount(html`<entente-thread></entente-thread>`, { lang });
      await until(() => root.querySelector('h2'), 'the heading');
      expect(root.querySelector('h2')?.textContent).to.equal('Contributions');
    });
  }

  const backends = [
    'browse',
    'javascript:alert(1)//.json',
    '//evil.example/record.json',
    'https://evil.example/record.json',
    `${'a'.repeat(5_000)}.json`,
    '{"half":',
  ];
  for (const backend of backends) {
    it(`backend="${backend.slice(0, 30)}" leaves what the page has put inside`, async () => {
      const element = await fixture<Consultation>(html`
        <entente-consultation lang="en" consultation="quay" keep-nothing backend=${backend}>
          <p>Read the notice.</p>
        </entente-consultation>
      `);
      await element.updateComplete;
      await until(() => element.shadowRoot?.querySelector('slot'), 'the words of the page');
      expect(element.shadowRoot?.querySelector('entente-thread')).not.to.exist;
    });
  }

  it('seed with half of a file leads to a notice', async () => {
    const seed = 'data:application/json,[{"type":"consul';
    const element = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="no-such"
        keep-nothing
        backend="browser"
        seed=${seed}
      >
      </entente-consultation>
    `);
    await until(() => element.shadowRoot?.querySelector('.notice'), 'the notice');
    indexedDB.deleteDatabase('entente:no-such');
  });

  for (const id of ['__proto__', 'nowhere', '', '"><b>', 'x'.repeat(5_000)]) {
    it(`claim-id="${id.slice(0, 20)}" of a claim that is not there shows none`, async () => {
      const on = await stage();
      const templates: TemplateResult[] = [
        html`<entente-claim-card claim-id=${id}></entente-claim-card>`,
        html`<entente-evidence-panel claim-id=${id}></entente-evidence-panel>`,
        html`<entente-paraphrase-prompt claim-id=${id}></entente-paraphrase-prompt>`,
      ];
      for (const template of templates) {
        const { element, root } = await mount(template, on);
        await element.updateComplete;
        expect(deepAll(root, 'article, .source, entente-restatement')).to.be.empty;
        expect(deepText(root)).not.to.contain('undefined');
      }
    });
  }
});
