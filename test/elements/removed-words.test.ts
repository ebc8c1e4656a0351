import { expect, html } from '@open-wc/testing';
import '../../src/elements/claim-card/claim-card.define.js';
import type { ClaimCard } from '../../src/elements/claim-card/claim-card.js';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import type { EvidencePanel } from '../../src/elements/evidence-panel/evidence-panel.js';
import '../../src/elements/paraphrase-prompt/paraphrase-prompt.define.js';
import type { ParaphrasePrompt } from '../../src/elements/paraphrase-prompt/paraphrase-prompt.js';
import type { AnyRecord } from '../../src/model/record.js';
import type { Decision, Subject } from '../../src/model/moderation.js';
import { aDisclosure, aParaphrase, aParticipant, daysFromNow, town } from '../support/builders.js';
import { aChallenge, anAssessment, aRecognition, aSource, factTown } from '../support/evidence.js';
import { button, mount, until } from '../support/mount.js';

const removal = (subject: Subject, subjectId: string): Decision => ({
  type: 'decision',
  id: `removal-${subjectId}`,
  revision: 1,
  subject,
  subjectId,
  action: 'remove',
  ground: 'insult',
  reason: 'It mocks people.',
  facilitatorId: 'Fay',
  at: daysFromNow(0),
});

const said = /^Removed on .+ by a facilitator, an insult: It mocks people\.$/;

const words = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function mountPanel(more: readonly AnyRecord[]) {
  const mounted = await mount<EvidencePanel>(
    html`<entente-evidence-panel claim-id="water"></entente-evidence-panel>`,
    { name: 'Gil', records: factTown([aSource('tides'), ...more]) },
  );
  await until(() => mounted.store.details.cell('water').value.status === 'ready', 'the record');
  await mounted.element.updateComplete;
  return mounted;
}

describe('words that were removed', () => {
  it('stand in the list of views of a source as removed, and why, and count for nothing', async () => {
    const gone = anAssessment('Ben', { removed: true });
    const records = [gone, anAssessment('Ana'), removal('assessment', gone.id)];
    const { element, root } = await mountPanel(records);
    expect(words(root.querySelector('summary'))).to.match(/^Assessed by 1 person/);
    expect(words(root.querySelector('.assessments .fine'))).to.match(said);
    expect(root.querySelectorAll('.assessments q')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('stand in place of why evidence was asked for', async () => {
    const { root } = await mountPanel([
      aChallenge({ removed: true }),
      removal('challenge', 'asked'),
    ]);
    const fold = [...root.querySelectorAll('details')].at(0);
    expect(words(fold?.querySelector('.fine'))).to.match(said);
    expect(fold?.querySelector('blockquote')).to.equal(null);
  });

  it('stand in place of how somebody takes the evidence', async () => {
    const gone = aRecognition('Ben', { removed: true });
    const { root } = await mountPanel([gone, removal('recognition', gone.id)]);
    expect(words(root.querySelector('[part="recognitions"] li'))).to.match(said);
  });

  it('stand in place of a restatement, which its author is not asked to judge', async () => {
    const gone = aParaphrase('r', { removed: true });
    const { root } = await mount<ParaphrasePrompt>(
      html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
      { name: 'Ana', records: [...town(), gone, removal('paraphrase', 'r')] },
    );
    await until(() => root.querySelector('entente-restatement'), 'the restatement');
    const shown = root.querySelector('entente-restatement')?.shadowRoot;
    await until(() => shown?.querySelector('.fine'), 'the words');
    expect(words(shown?.querySelector('.fine'))).to.equal(
      'Removed by a facilitator. Reason given: It mocks people.',
    );
    expect(shown?.querySelector('form')).to.equal(null);
  });

  it('are shown to the one who restated as removed, who may restate once more', async () => {
    const gone = aParaphrase('r', { removed: true });
    const { element, root } = await mount<ParaphrasePrompt>(
      html`<entente-paraphrase-prompt claim-id="berths"></entente-paraphrase-prompt>`,
      { name: 'Ben', records: [...town(), gone, removal('paraphrase', 'r')] },
    );
    await until(() => root.querySelector('.part-head'), 'the head');
    expect(words(root.querySelector('.part-head'))).to.equal('Your restatement was removed');
    await expect(element).to.be.accessible();
    button(root, 'Restate once more').click();
    await until(() => root.querySelector('#text'), 'the field');
  });

  it('name nobody where the name went', async () => {
    const { root } = await mountPanel([
      anAssessment('Ben'),
      aParticipant('Ben', { name: '', removed: true }),
    ]);
    expect(words(root.querySelector('.assessments bdi'))).to.equal('Participant without a name');
  });

  it('stand in place of what somebody said of themselves, name and all', async () => {
    const records = [
      ...town().filter(({ id }) => id !== 'Ana' && id !== aDisclosure('Ana').id),
      aParticipant('Ana', { removed: true }),
      aDisclosure('Ana', { removed: true }),
    ];
    const { root } = await mount<ClaimCard>(
      html`<entente-claim-card claim-id="berths"></entente-claim-card>`,
      { name: 'Gil', records },
    );
    await until(() => root.querySelector('.badge > summary'), 'the line');
    root.querySelector<HTMLElement>('.badge > summary')!.click();
    await until(() => root.querySelector('.badge .fine'), 'the facts');
    expect(words(root.querySelector('.badge .fine'))).to.equal(
      'A facilitator removed what stood here. It can be said anew.',
    );
    expect(root.textContent).not.to.contain('Ana');
  });
});
