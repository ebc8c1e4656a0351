import { expect, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../../src/elements/coverage-meter/nomination-form.define.js';
import '../../src/elements/disclosure/disclosure.define.js';
import '../../src/elements/paraphrase-prompt/paraphrase-prompt.define.js';
import { AdapterError, type ErrorCode } from '../../src/adapters/errors.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { draftsOf, type DraftFields } from '../../src/store/drafts.js';
import type { DialogueStore } from '../../src/store/dialogue-store.js';
import { aParaphrase, town } from '../support/builders.js';
import { button, choose, mount, stage, type, until, type StageOptions } from '../support/mount.js';

/** A line to the backend that is down until a test says how it refuses. */
function line() {
  const now: { code: ErrorCode } = { code: 'offline' };
  const wrap = (memory: MemoryAdapter): MemoryAdapter => {
    memory.submit = () => Promise.reject(new AdapterError(now.code, 'No.'));
    return memory;
  };
  return { now, wrap };
}

interface Form extends StageOptions {
  readonly template: TemplateResult;
  readonly fill: (root: ShadowRoot) => void | Promise<void>;
  readonly send: string;
  readonly draft: { readonly intent: string; readonly parentId: string | null };
  readonly fields: DraftFields;
}

/** A form of each sort: what they have in common carries what was typed along. */
const forms: Readonly<Record<string, Form>> = {
  'a group that is missing': {
    template: html`<entente-nomination-form></entente-nomination-form>`,
    fill: (root) => {
      type(root, 'label', 'Night workers');
      type(root, 'reason', 'They cross when nothing runs.');
    },
    send: 'Name this group',
    draft: { intent: 'nomination', parentId: null },
    fields: { label: 'Night workers', reason: 'They cross when nothing runs.' },
  },
  'where somebody stands': {
    template: html`<entente-disclosure></entente-disclosure>`,
    fill: (root) => type(root, 'concerns', 'Rents in winter'),
    send: 'Keep this',
    draft: { intent: 'disclosure', parentId: null },
    fields: { concerns: 'Rents in winter' },
  },
  'a restatement': {
    template: html`<entente-paraphrase-prompt
      claim-id="berths"
      restate
    ></entente-paraphrase-prompt>`,
    fill: (root) => type(root, 'text', 'Those who fish fear for their place.'),
    send: 'Send to the author',
    draft: { intent: 'paraphrase', parentId: 'berths' },
    fields: { text: 'Those who fish fear for their place.' },
  },
  'an answer to a restatement': {
    name: 'Ana',
    records: [...town(), aParaphrase('said')],
    template: html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
    fill: async (root) => {
      choose(root, 'verdict', 'missed');
      await until(() => root.querySelector('#correction'), 'the field');
      type(root, 'correction', 'I pay the rent.');
    },
    send: 'Send my answer',
    draft: { intent: 'verdict', parentId: 'said' },
    fields: { verdict: 'missed', correction: 'I pay the rent.' },
  },
};

/** The shadow root that holds the fields of a form. */
async function fieldsOf({ root }: { readonly root: ShadowRoot }): Promise<ShadowRoot> {
  const inside = () => root.querySelector('entente-restatement')?.shadowRoot ?? root;
  await until(() => inside().querySelector('form'), 'the form');
  return inside();
}

async function draftOf(store: DialogueStore, { draft, name = 'Ben' }: Form) {
  const { consultationId } = store;
  return draftsOf(store).read({ consultationId, actorId: name, ...draft });
}

describe('What waited and is refused', () => {
  for (const [what, form] of Object.entries(forms)) {
    it(`gives back ${what}, and says why in the form`, async () => {
      const { now, wrap } = line();
      const on = await stage({ ...form, wrap });
      const mounted = await mount<LitElement>(form.template, on);
      const root = await fieldsOf(mounted);
      await form.fill(root);
      button(root, form.send).click();
      await until(() => on.store.outbox.entries.value[0]?.state === 'waiting', 'the outbox');
      mounted.element.remove();
      now.code = 'conflict';
      await on.store.resume();
      expect((await draftOf(on.store, form))?.fields).to.include(form.fields);
      const again = await fieldsOf(await mount<LitElement>(form.template, on));
      await until(() => again.querySelector('.notice')?.textContent.includes('not accepted'));
      expect(again.querySelector('.notice')?.textContent).to.contain('It was changed meanwhile.');
    });
  }
});
