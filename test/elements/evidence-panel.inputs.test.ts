import { expect, html } from '@open-wc/testing';
import '../../src/elements/evidence-panel/evidence-panel.define.js';
import '../../src/elements/evidence-panel/evidence-form.define.js';
import type { EvidencePanel } from '../../src/elements/evidence-panel/evidence-panel.js';
import type { AnyRecord } from '../../src/model/record.js';
import { aParticipant } from '../support/builders.js';
import { aChallenge, aRecognition, aSource, anAssessment, factTown } from '../support/evidence.js';
import { button, choose, focused, mount, type, until } from '../support/mount.js';

async function mountPanel(records: readonly AnyRecord[], show = 'evidence') {
  const mounted = await mount<EvidencePanel>(
    html`<entente-evidence-panel claim-id="water" show=${show}></entente-evidence-panel>`,
    { records },
  );
  await until(() => mounted.store.details.cell('water').value.status === 'ready', 'the details');
  await mounted.element.updateComplete;
  return mounted;
}

const vectors = [
  '<script>window.harmed = true</script>',
  '<img src=x onerror="window.harmed = true">',
  '<svg/onload=window.harmed=true>',
  '"><iframe srcdoc="<script>parent.harmed=true</script>">',
  '<entente-claim-card claim-id="berths"></entente-claim-card>',
  '${alert(1)}{{constructor.constructor("window.harmed=true")()}}',
];

describe('<entente-evidence-panel> survives', () => {
  for (const vector of vectors) {
    it(`bad input 1: ${vector} in title, passage, reasons and names, as text`, async () => {
      const { root } = await mountPanel(
        factTown([
          aChallenge({ reason: vector }),
          aSource('tides', { citation: vector, excerpt: vector, participantId: 'Mal' }),
          anAssessment('Mal', { reason: vector }),
          aRecognition('Mal', { text: vector }),
          aParticipant('Mal', { name: vector }),
        ]),
      );
      await until(() => root.querySelector('.source'));
      for (const place of ['cite', '.source blockquote', '.assessments q', '.fold blockquote']) {
        expect(root.querySelector(place)?.textContent, place).to.contain(vector);
      }
      expect(root.querySelector('script, img, iframe, entente-claim-card')).not.to.exist;
      expect(Reflect.get(window, 'harmed')).to.be.undefined;
    });
  }

  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'ｊavascript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://tides.example/1',
    'https://user:secret@tides.example/',
    'ftp://tides.example/',
    '//tides.example/',
  ];

  for (const url of addresses) {
    it(`bad input 3: no link to ${JSON.stringify(url)}, and the title stays`, async () => {
      const { root } = await mountPanel(factTown([aSource('tides', { url })]));
      await until(() => root.querySelector('cite'));
      expect(root.querySelector('.source a')).not.to.exist;
      expect(root.querySelector('cite')?.textContent).to.equal('Tide book of the harbour office');
    });

    it(`bad input 3: ${JSON.stringify(url)} is refused at its field, and kept there`, async () => {
      const { root } = await mountPanel(factTown(), 'add-evidence');
      const form = await until(() =>
        root.querySelector('entente-evidence-form')?.shadowRoot?.querySelector('#url'),
      ).then(() => root.querySelector('entente-evidence-form')!.shadowRoot!);
      choose(form, 'bearing', 'supports');
      type(form, 'url', url);
      button(form, 'Add evidence').click();
      await until(() => focused()?.id === 'problems');
      expect(form.querySelector('#url-error')?.textContent).to.contain('https://');
      expect(form.querySelector<HTMLInputElement>('#url')?.value).to.equal(url);
    });
  }

  it('bad input 4: a title that looks like another address shows where it leads', async () => {
    const citation = 'https://www.gov.example/tides';
    const { root } = await mountPanel(
      factTown([aSource('tides', { citation, url: 'https://elsewhere.example/a' })]),
    );
    await until(() => root.querySelector('cite a'));
    expect(root.querySelector('cite')?.parentElement?.textContent).to.contain(
      '(at elsewhere.example)',
    );
  });

  it('bad input 4: a host in letters of another script is shown as it is', async () => {
    const { root } = await mountPanel(
      factTown([aSource('tides', { url: 'https://xn--80ak6aa92e.example/' })]),
    );
    await until(() => root.querySelector('cite a'));
    expect(root.querySelector('cite')?.parentElement?.textContent).to.contain('xn--80ak6aa92e');
  });

  it('lets nobody learn where a link was followed from, and earns it no ranking', async () => {
    const { root } = await mountPanel(factTown([aSource('tides')]));
    await until(() => root.querySelector('cite a'));
    const link = root.querySelector('cite a');
    expect(link?.getAttribute('rel')).to.equal('nofollow ugc noopener noreferrer');
    expect(link?.getAttribute('referrerpolicy')).to.equal('no-referrer');
  });

  it('bad input 11: text that would reach beyond its own entry stays in it', async () => {
    const { root } = await mountPanel(
      factTown([aSource('tides', { citation: 'Tides \u202egnp.exe' })]),
    );
    await until(() => root.querySelector('cite'));
    expect(root.querySelector('cite')?.textContent).to.equal('Tides gnp.exe');
  });
});
