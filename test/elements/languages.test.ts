import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import {
  deepAll,
  deepTextNodes,
  inFrench,
  mountShow,
  shows,
  speaking,
  unfold,
} from '../support/everywhere.js';
import { until } from '../support/mount.js';

// Everything that people and the organiser have written is in French, and the page is in English.

/** Long enough to be folded, with a link whose host is said beside it. */
const words = `https://élan.test/parole/${'parole-'.repeat(9)} ${'Parole '.repeat(400)}`;

/** A facilitator's reasons have no language on the record: `lang=""` says that none is known. */
const theirs = ['fr', ''];

function isTheirs({ data }: Text): boolean {
  return /parole/i.test(data);
}

/** Texts whose nearest `lang` is another than that in which they are written. */
function mistaken(root: ParentNode): string[] {
  return deepTextNodes(root)
    .filter((text) => {
      const language = text.parentElement ? languageOf(text.parentElement) : '';
      return isTheirs(text) ? !theirs.includes(language) : language !== 'en';
    })
    .map(({ data, parentElement }) => `${parentElement?.localName}: ${data.trim().slice(0, 60)}`);
}

function languageOf(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Attributes have no language of their own, so nobody else's words may stand in them. */
function mistakenAttributes(root: ParentNode): string[] {
  const names = ['aria-label', 'title', 'placeholder', 'aria-description'];
  return names.filter((name) => deepAll(root, `[${name}*="parole" i]`).length > 0);
}

describe('On an English page, what was written in French alone', () => {
  for (const name of Object.keys(shows)) {
    it(`is marked as French, and nothing else is (${name})`, async () => {
      const { root } = await mountShow(name, inFrench(words));
      await unfold(name, root);
      expect(deepTextNodes(root).some(isTheirs)).to.equal(speaking.includes(name));
      expect(mistaken(root)).to.deep.equal([]);
      expect(mistakenAttributes(root)).to.deep.equal([]);
    });
  }

  it('is marked as French in a whole consultation', async () => {
    const adapter = new MemoryAdapter({
      records: structuredClone([...inFrench(words)]),
      actor: { id: 'Fay', name: 'Fay', roles: ['facilitator'] },
    });
    const element = await fixture<Consultation>(html`
      <entente-consultation
        lang="en"
        consultation="quay"
        keep-nothing
        .adapter=${adapter}
      ></entente-consultation>
    `);
    const { renderRoot } = element;
    await until(() => deepAll(renderRoot, '[part="answer"]').length > 0, 'the official answer');
    expect(mistaken(renderRoot)).to.deep.equal([]);
  });
});
