import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { Paraphrase } from '../../src/model/paraphrase.js';
import { aClaim, aParaphrase, town } from '../support/builders.js';
import { mount, stage, until } from '../support/mount.js';

/** What a reply says of the restatement that came before it. */
async function toldOf(paraphrase: Partial<Paraphrase>, lang = 'en'): Promise<string> {
  const reply = aClaim('reply', {
    number: '1.1',
    authorId: 'Ben',
    parentId: 'berths',
    relation: 'opposes',
    paraphraseId: 'said',
  });
  const records = [...town(), aParaphrase('said', paraphrase), reply];
  const on = await stage({ name: null, lang, records });
  await on.store.list({ parentId: 'berths', order: 'number' }).more();
  const card = html`<entente-claim-card claim-id="reply"></entente-claim-card>`;
  const { root } = await mount<ClaimCard>(card, on);
  const line = () => root.querySelector('.state')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  await until(() => line() !== '', 'the line');
  return line();
}

describe('<entente-claim-card> of a reply after a restatement', () => {
  const takenUp = {
    status: 'close',
    released: 'correction',
    correction: 'On equal terms.',
  } as const;

  it('says that the author’s own words were taken up', async () => {
    expect(await toldOf(takenUp)).to.equal(
      'Restated 1 first, then took up its author’s own words.',
    );
  });

  it('says the same in French', async () => {
    expect(await toldOf(takenUp, 'fr')).to.equal(
      'A reformulé la 1 d’abord, puis a repris les mots mêmes de son auteur.',
    );
  });

  it('says that it was not confirmed after two tries', async () => {
    const twice = { ...takenUp, attempt: 2, released: 'attempts' } as const;
    expect(await toldOf(twice)).to.equal('Restated 1 first. Its author has not confirmed it.');
  });

  it('says that its author preferred not to judge', async () => {
    expect(await toldOf({ status: 'declined' })).to.contain('preferred not to judge');
  });
});
