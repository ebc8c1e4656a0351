import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import { below } from '../../src/elements/claim-card/late-parts.js';
import { emptyTally, type Claim, type Tally } from '../../src/model/claim.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aClaim, aConsultation, daysFromNow, town } from '../support/builders.js';
import { mount, until } from '../support/mount.js';

function told(claim: Partial<Claim>, counts: Partial<Tally>, quay = aConsultation()): AnyRecord[] {
  const others = town().filter(({ id }) => id !== 'berths' && id !== 'quay');
  const tally = { ...emptyTally('berths'), revision: 1, ...counts };
  return [quay, ...others, aClaim('berths', claim), tally];
}

const open = aConsultation({ counts: 'always' });
const over = aConsultation({}, { closesAt: daysFromNow(-1) });

const claims: Record<string, AnyRecord[]> = {
  'whose counts are hidden': told({}, { agree: 2 }),
  'whose counts are shown': told({}, { agree: 2 }, open),
  'without a view': told({}, {}, open),
  'with views by group': told({}, { agree: 7 }, open),
  'of one’s own': told({ authorId: 'Ben' }, { agree: 2 }),
  'that is a question': told({ kind: 'question' }, { shared: 3 }),
  'of a dialogue that is over': told({}, { agree: 2 }, over),
};

describe('<entente-claim-card>, while the ballot is on its way', () => {
  afterEach(() => {
    Reflect.deleteProperty(below, 'value');
  });

  for (const [name, records] of Object.entries(claims)) {
    it(`keeps the room of what will stand below a claim ${name}`, async () => {
      Object.defineProperty(below, 'value', { configurable: true, get: () => undefined });
      const card = html`<entente-claim-card claim-id="berths"></entente-claim-card>`;
      const { element, root } = await mount<ClaimCard>(card, { records });
      await until(() => root.querySelector('.room'), 'the room');
      const kept = element.getBoundingClientRect().height;
      below.fetch();
      Reflect.deleteProperty(below, 'value');
      await until(() => {
        element.requestUpdate();
        return root.querySelector('.actions');
      }, 'the actions');
      expect(element.getBoundingClientRect().height).to.be.closeTo(kept, 0.5);
    });
  }
});
