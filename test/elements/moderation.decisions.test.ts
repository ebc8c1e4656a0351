import { expect, html } from '@open-wc/testing';
import '../../src/elements/moderation/moderation.define.js';
import type { Moderation, ModerationShow } from '../../src/elements/moderation/moderation.js';
import { aClaim, daysFromNow, town } from '../support/builders.js';
import { anAssessment, aSource, factTown } from '../support/evidence.js';
import { frenchFaults } from '../support/french.js';
import { aDecision, aReport } from '../support/moderation.js';
import { button, choose, mount, type, until, type StageOptions } from '../support/mount.js';

const facilitator = { name: 'Fay', roles: ['facilitator'] } as const;

const removed = aDecision('first', {
  action: 'remove',
  ground: 'off-topic',
  reason: 'It seemed to be about boats.',
  at: daysFromNow(-3),
});
const restored = aDecision('second', {
  action: 'restore',
  reason: 'Boats lie at the quay.',
  at: daysFromNow(-2),
});
const kept = aDecision('third');

async function mountForm(show: ModerationShow, options: StageOptions = {}) {
  const mounted = await mount<Moderation>(
    html`<entente-moderation claim-id="berths" show=${show}></entente-moderation>`,
    options,
  );
  await until(() => mounted.root.querySelector('form'), 'the form');
  return mounted;
}

/** What was decided before, line by line. */
async function decided(root: ShadowRoot, title = 'Decided before'): Promise<string[]> {
  const head = () => [...root.querySelectorAll('dt')].find((dt) => dt.textContent === title);
  await until(head, 'the decisions');
  return [...head()!.parentElement!.querySelectorAll('dt ~ dd')]
    .filter((dd) => head()!.compareDocumentPosition(dd) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map(({ textContent }) => textContent.trim());
}

describe('<entente-moderation> about what was decided before', () => {
  it('says to whoever reported it why it stays', async () => {
    const report = aReport('r', { status: 'decided' });
    const records = [...town(), report, kept];
    const { element, root } = await mountForm('report', { name: 'Cyd', records });
    const [line = '', ...rest] = await decided(root);
    expect(line).to.match(/^Left as it was on .+: It is about the quay\.$/);
    expect(rest).to.be.empty;
    await expect(element).to.be.accessible();
  });

  it('says to its author why it is back', async () => {
    const records = [...town(), removed, restored];
    const { element, root } = await mountForm('withdraw', { name: 'Ana', records });
    const [first, second] = await decided(root);
    expect(first).to.match(
      /^Removed on .+, not about this question: It seemed to be about boats\.$/,
    );
    expect(second).to.match(/^Brought back on .+: Boats lie at the quay\.$/);
    await expect(element).to.be.accessible();
  });

  it('says it all to the next facilitator, oldest first', async () => {
    const records = [...town(), kept, restored, removed];
    const { element, root } = await mountForm('moderate', { ...facilitator, records });
    const lines = await decided(root);
    expect(lines.map((line) => line.split(' on ')[0])).to.deep.equal([
      'Removed',
      'Brought back',
      'Left as it was',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says nothing of what was decided on something else', async () => {
    const other = aDecision('other', { subject: 'evidence', reason: 'Of a source.' });
    const records = [...town(), kept, other];
    const { root } = await mountForm('report', { name: 'Cyd', records });
    expect(await decided(root)).to.have.length(1);
    expect(root.textContent).not.to.contain('Of a source.');
  });

  it('says of what was said around it, too, why it stays', async () => {
    const view = anAssessment('Ben');
    const about = aDecision('d', { subject: 'assessment', subjectId: view.id });
    const records = factTown([aSource('tides'), view, about]);
    const { root } = await mount<Moderation>(
      html`<entente-moderation
        claim-id="water"
        subject="assessment"
        subject-id=${view.id}
      ></entente-moderation>`,
      { name: 'Cyd', records },
    );
    const [line] = await decided(root);
    expect(line).to.contain('It is about the quay.');
  });

  it('speaks French', async () => {
    const records = [...town(), removed, restored, kept];
    const { root } = await mountForm('report', { name: 'Cyd', records, lang: 'fr' });
    const lines = await decided(root, 'Décisions précédentes');
    expect(lines.map((line) => line.split(' le ')[0])).to.deep.equal([
      'Retirée',
      'Rétablie',
      'Laissée telle quelle',
    ]);
    expect(lines.flatMap((line) => frenchFaults(line))).to.deep.equal([]);
  });

  it('bad input 1: markup in a reason is text', async () => {
    const reason = '<img src=x onerror="window.harmed = true">';
    const records = [...town(), aDecision('d', { reason })];
    const { root } = await mountForm('report', { name: 'Cyd', records });
    const [line] = await decided(root);
    expect(line).to.contain(reason);
    expect(root.querySelector('img')).not.to.exist;
  });
});

describe('<entente-moderation> before something is decided', () => {
  const hint = (root: ShadowRoot) => root.querySelector('#reason-hint')?.textContent;

  it('says where the reason of each choice will be read', async () => {
    const { element, root } = await mountForm('moderate', facilitator);
    choose(root, 'action', 'remove');
    await element.updateComplete;
    expect(hint(root)).to.contain('in its place');
    choose(root, 'action', 'keep');
    await element.updateComplete;
    expect(hint(root)).to.contain('under “Report”');
  });

  it('promises no place to the reason for which something stays removed', async () => {
    const tombstone = { at: daysFromNow(-1), reason: 'x', ground: null, intoId: null } as const;
    const berths = aClaim('berths', { status: 'removed', tombstone });
    const records = [...town().filter(({ id }) => id !== 'berths'), berths];
    const { element, root } = await mountForm('moderate', { ...facilitator, records });
    choose(root, 'action', 'keep');
    await element.updateComplete;
    expect(hint(root)).to.contain('on the public record');
    choose(root, 'action', 'restore');
    await element.updateComplete;
    expect(hint(root)).to.contain('under “Report”');
  });

  it('says where the reason stands once it is kept, and shows it there', async () => {
    const records = [...town(), aReport('r')];
    const { element, root } = await mountForm('moderate', { ...facilitator, records });
    choose(root, 'action', 'keep');
    type(root, 'reason', 'It is about the quay.');
    button(root, 'Record the decision').click();
    await until(() => root.querySelector('.notice > .button'), 'the notice');
    expect(root.querySelector('.notice')?.textContent).to.contain('under “Report” on what stays');
    element.show = 'report';
    const [line] = await decided(root);
    expect(line).to.contain('It is about the quay.');
  });
});

describe('<entente-moderation> of what is gone already', () => {
  for (const [lang, status, label] of [
    ['en', 'removed', 'Leave it removed'],
    ['en', 'withdrawn', 'Leave it withdrawn'],
    ['fr', 'removed', 'Maintenir son retrait'],
    ['fr', 'withdrawn', 'La laisser retirée'],
  ] as const) {
    it(`calls it “${label}” to keep what is ${status}`, async () => {
      const tombstone = { at: daysFromNow(-1), reason: 'x', ground: null, intoId: null } as const;
      const berths = aClaim('berths', { status, tombstone });
      const records = [...town().filter(({ id }) => id !== 'berths'), berths];
      const { root } = await mountForm('moderate', { ...facilitator, records, lang });
      const asked = root.querySelector('form')!.textContent;
      expect(asked).to.contain(label);
      expect(asked).not.to.match(/Keep it as it is|La garder telle quelle/);
      if (lang === 'fr') expect(frenchFaults(asked)).to.deep.equal([]);
    });
  }
});
