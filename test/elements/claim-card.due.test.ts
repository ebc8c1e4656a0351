import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import { emptyTally } from '../../src/model/claim.js';
import { aClaim, aConsultation, town } from '../support/builders.js';
import { mount, until } from '../support/mount.js';

/** Noon in Moncton, and five in the afternoon in Paris. */
const noon = new Date('2026-06-18T15:00:00.000Z');

/** What is said of evidence that is due then. */
async function due(evidenceDue: string, timeZone = 'America/Moncton'): Promise<string> {
  const others = town().filter(({ id }) => id !== 'berths' && id !== 'quay');
  const tally = {
    ...emptyTally('berths'),
    revision: 1,
    support: 'challenged',
    evidenceDue,
  } as const;
  const { root } = await mount<ClaimCard>(
    html`<entente-claim-card claim-id="berths" .now=${noon}></entente-claim-card>`,
    {
      records: [
        aConsultation({}, { timeZone }),
        ...others,
        aClaim('berths', { kind: 'fact' }),
        tally,
      ],
    },
  );
  const line = () => root.querySelector('[data-state="challenged"]')?.textContent ?? '';
  await until(() => line() !== '', 'the line');
  return line().replace(/\s+/g, ' ');
}

describe('<entente-claim-card> counts the days until evidence is due', () => {
  const days = {
    'today, tonight': ['2026-06-19T01:00:00.000Z', 'today'],
    'today, once it is overdue': ['2026-06-17T12:00:00.000Z', 'today'],
    'tomorrow, after midnight': ['2026-06-19T03:30:00.000Z', 'tomorrow'],
    'tomorrow, tomorrow night': ['2026-06-20T01:00:00.000Z', 'tomorrow'],
    'in two days, the night after': ['2026-06-21T01:00:00.000Z', 'in 2 days'],
  } as const;

  for (const [name, [at, said]] of Object.entries(days)) {
    it(`as ${name}`, async () => {
      expect(await due(at)).to.contain(`, ${said}.`);
    });
  }

  it('by the clock of the consultation', async () => {
    expect(await due('2026-06-19T01:00:00.000Z', 'Europe/Paris')).to.contain(', tomorrow.');
  });
});
