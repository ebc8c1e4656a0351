import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import type { Activity, Consultation } from '../../src/model/consultation.js';
import { emptyTally, type Tally } from '../../src/model/claim.js';
import type { RuleSet } from '../../src/model/rules.js';
import { aClaim, aConsultation, daysFromNow, town } from '../support/builders.js';
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
  readonly counts?: Partial<Tally>;
}

/** Ana's claim, as Ben sees it, in a consultation with these times. */
async function mountCard(
  times: Partial<Consultation>,
  { rules = {}, authorId = 'Ana', counts = { agree: 6, disagree: 2 } }: Wishes = {},
) {
  const others = town().filter(({ id }) => id !== 'berths' && id !== 'quay');
  const tally = { ...emptyTally('berths'), revision: 1, ...counts };
  const berths = aClaim('berths', { kind: 'fact', authorId });
  const { root } = await mount<ClaimCard>(
    html`<entente-claim-card claim-id="berths"></entente-claim-card>`,
    { records: [aConsultation(rules, times), ...others, berths, tally] },
  );
  await until(() => root.querySelector('[part="actions"]'), 'the whole card');
  const panels = [...root.querySelectorAll<HTMLElement>('[data-panel]')];
  return {
    offered: panels.map(({ dataset }) => dataset.panel),
    takesViews: root.querySelector('fieldset')?.disabled === false,
    lines: [...root.querySelectorAll('.stance .fine')].map((line) => line.textContent),
  };
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
    const rules = { editMinutes: 60 * 24 * 30 };
    const untouched = await mountCard(times, { authorId: 'Ben', rules, counts: {} });
    expect(untouched.offered).to.contain('edit');
    const agreed = await mountCard(times, { authorId: 'Ben', rules, counts: { agree: 1 } });
    expect(agreed.offered).not.to.contain('edit');
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
