import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { Activity, Consultation } from '../../src/model/consultation.js';
import { emptyTally, type Tally } from '../../src/model/claim.js';
import type { Role } from '../../src/model/participant.js';
import type { RuleSet } from '../../src/model/rules.js';
import { aClaim, aConsultation, aParaphrase, daysFromNow, town } from '../support/builders.js';
import { aSource } from '../support/evidence.js';
import { mount, until } from '../support/mount.js';

const phase = (opens: number, closes: number, allows: Activity[]) => ({
  id: `${opens}`,
  label: { en: `From ${opens}` },
  opensAt: daysFromNow(opens),
  closesAt: daysFromNow(closes),
  allows,
});

const answering = [phase(-5, -1, ['contribute']), phase(-1, 9, ['answer'])];
const waiting = [phase(-5, 3, ['nominate']), phase(3, 9, ['contribute'])];

interface Wishes {
  readonly rules?: Partial<RuleSet>;
  readonly authorId?: string;
  readonly roles?: readonly Role[];
  readonly counts?: Partial<Tally>;
}

/** Ana's claim, as Ben sees it, in a consultation with these times. */
async function mountCard(
  times: Partial<Consultation>,
  { rules = {}, authorId = 'Ana', roles, counts = { agree: 6, disagree: 2 } }: Wishes = {},
) {
  const others = town().filter(({ id }) => id !== 'berths' && id !== 'quay');
  const tally = { ...emptyTally('berths'), revision: 1, ...counts };
  const berths = aClaim('berths', { kind: 'fact', authorId });
  const { element, root, store } = await mount<ClaimCard>(
    html`<entente-claim-card claim-id="berths"></entente-claim-card>`,
    { records: [aConsultation(rules, times), ...others, berths, tally], ...(roles && { roles }) },
  );
  await until(() => root.querySelector('[part="actions"]'), 'the whole card');
  const panels = [...root.querySelectorAll<HTMLElement>('[data-panel]')];
  return {
    element,
    root,
    store,
    offered: panels.map(({ dataset }) => dataset.panel),
    takesViews: root.querySelector('fieldset')?.disabled === false,
    lines: [...root.querySelectorAll('.stance .fine')].map((line) => line.textContent),
  };
}

/** Contributions that can be edited for a month. */
const lasting = { editMinutes: 60 * 24 * 30 };

/** A claim of Ben's to which nobody has reacted, which he sees and may edit. */
async function editable(times: Partial<Consultation> = {}) {
  const mounted = await mountCard(times, { authorId: 'Ben', rules: lasting, counts: {} });
  await until(() => mounted.root.querySelector('[data-panel="edit"]'), 'the way to edit');
  return mounted;
}

describe('<entente-claim-card> offers what the calendar takes', () => {
  it('in a phase for contributions, all of it', async () => {
    const { offered, takesViews } = await mountCard({ phases: [phase(-5, 3, ['contribute'])] });
    expect(offered).to.deep.equal(['reply', 'challenge', 'report']);
    expect(takesViews).to.equal(true);
  });

  it('in a phase for answers, nothing but a report', async () => {
    const { offered, takesViews } = await mountCard({ phases: answering });
    expect(offered).to.deep.equal(['report']);
    expect(takesViews).to.equal(false);
  });

  it('in a phase for answers, since when no contribution is taken, and no way to see the counts', async () => {
    const { lines } = await mountCard({ phases: answering });
    expect(lines[0]).to.equal('The counts are shown when the consultation closes.');
    expect(lines[1]).to.match(/^Closed to contributions since \S+ \S+\.$/);
  });

  it('before a phase for contributions, when it opens, and no counts', async () => {
    const { lines } = await mountCard({ phases: waiting });
    expect(lines[0]).to.equal('The counts are shown once you have given your own view.');
    expect(lines[1]).to.match(/^Opens to contributions on \S+ \S+\.$/);
  });

  it('no counts before the consultation closes, where they wait for that', async () => {
    const { lines } = await mountCard({ phases: answering }, { rules: { counts: 'at-close' } });
    expect(lines[0]).to.equal('The counts are shown when the consultation closes.');
  });

  it('in a phase for answers, to take back what is one’s own', async () => {
    const { offered } = await mountCard({ phases: answering }, { authorId: 'Ben' });
    expect(offered).to.deep.equal(['withdraw']);
  });

  it('to edit what is one’s own, until others have reacted to it', async () => {
    const times = { phases: [phase(-5, 3, ['contribute'])] };
    const mine = { authorId: 'Ben', rules: lasting };
    await editable(times);
    const agreed = await mountCard(times, { ...mine, counts: { agree: 1 } });
    expect(agreed.offered).not.to.contain('edit');
  });

  for (const [reaction, record] of [
    ['a restatement that waits for a word', aParaphrase('said')],
    ['a reply', aClaim('reply', { number: '2', parentId: 'berths', authorId: 'Cyd' })],
    ['a source', aSource('tides', { claimId: 'berths' })],
  ] as const) {
    it(`to edit what is one’s own, until ${reaction} by others is known`, async () => {
      const { root, store } = await editable();
      store.records.confirm([record]);
      await until(() => !root.querySelector('[data-panel="edit"]'), 'the way to edit to go');
    });
  }

  it('to edit what is one’s own, beside sources of one’s own', async () => {
    const { element, root, store } = await editable();
    store.records.confirm([aSource('tides', { claimId: 'berths', participantId: 'Ben' })]);
    await element.updateComplete;
    expect(root.querySelector('[data-panel="edit"]') === null).to.equal(false);
  });

  it('no way to edit what is one’s own, where sources of others are counted', async () => {
    const counts = { evidenceContext: 1 };
    const { offered } = await mountCard({}, { authorId: 'Ben', rules: lasting, counts });
    expect(offered).not.to.contain('edit');
  });

  it('a facilitator no decision on what is their own', async () => {
    const roles = ['facilitator'] as const;
    const others = await mountCard({}, { roles });
    expect(others.offered).to.contain('moderate');
    const own = await mountCard({}, { roles, authorId: 'Ben' });
    expect(own.offered).not.to.contain('moderate');
  });

  it('once all is over, still a report', async () => {
    const { offered } = await mountCard({ closesAt: daysFromNow(-1) });
    expect(offered).to.deep.equal(['report']);
  });

  it('once all is over, no way to take back what is one’s own', async () => {
    const { offered } = await mountCard({ closesAt: daysFromNow(-1) }, { authorId: 'Ben' });
    expect(offered).to.deep.equal([]);
  });
});
