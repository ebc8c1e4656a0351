import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/views-by-group/views-by-group.define.js';
import '../../src/i18n/locales/fr.js';
import type { StancesByGroup } from '../../src/adapters/contract.js';
import type { ViewsByGroup } from '../../src/elements/views-by-group/views-by-group.js';
import { aGroup } from '../support/builders.js';
import { frenchFaults } from '../support/french.js';
import { until } from '../support/mount.js';

const groups = [aGroup('harbour'), aGroup('hills'), aGroup('rent', 'home')];

const row = (dimension: string, groupId: string | null, agree: number | null) => ({
  dimension,
  groupId,
  counts: agree === null ? null : { agree, disagree: 2, unsure: 3 },
});

const figures: StancesByGroup = {
  claimId: 'berths',
  groups: [
    row('region', 'harbour', 9),
    row('region', 'hills', null),
    row('home', 'rent', 5),
    row('home', null, 4),
  ],
};

async function fed(lang = 'en'): Promise<ShadowRoot> {
  const element = await fixture<ViewsByGroup>(
    html`<entente-views-by-group
      lang=${lang}
      .figures=${figures}
      .groups=${groups}
    ></entente-views-by-group>`,
  );
  await until(() => element.shadowRoot?.querySelector('tbody'), 'the table');
  return element.shadowRoot!;
}

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('<entente-views-by-group>', () => {
  it('passes the accessibility audit', async () => {
    await expect((await fed()).host).to.be.accessible();
  });

  it('has a part for each dimension, under its name', async () => {
    const parts = [...(await fed()).querySelectorAll('tbody')];
    expect(parts.map((part) => part.rows.length)).to.deep.equal([3, 3]);
    expect(parts[0]?.querySelector('[scope="rowgroup"]')).to.exist;
  });

  it('draws the shares beside the figures they repeat', async () => {
    const [harbour] = (await fed()).querySelectorAll('tr:has(.bar)');
    expect(words(harbour!)).to.match(/923$/);
    expect(harbour!.querySelector('.agree')?.getAttribute('width')).to.equal('64.29%');
  });

  it('neither tells nor draws a group of fewer than five', async () => {
    const hills = (await fed()).querySelector('tr:has([colspan="3"])')!;
    expect(words(hills)).to.contain('Not shown, to protect a group of fewer than 5 people');
    expect(hills.querySelector('.bar')).not.to.exist;
  });

  it('speaks French', async () => {
    const root = await fed('fr');
    await until(() => root.textContent.includes('Aucun groupe indiqué'));
    const own = [...root.querySelectorAll('thead, .fine, [colspan="3"]')];
    expect(own.flatMap(({ textContent }) => frenchFaults(textContent))).to.deep.equal([]);
  });
});
