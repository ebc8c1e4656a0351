import { expect } from '@open-wc/testing';
import { deepAll, deepText, mountShow, saying, speaking, unfold } from '../support/everywhere.js';

/** Markup that must stay text, each with what it would make if it did not. */
const vectors: Readonly<Record<string, string>> = {
  'bad inputs 1 and 2: scripts and handlers':
    '<script>harmed=1</script><img src=x onerror=harmed=1><svg/onload=harmed=1><body onload=harmed=1>',
  'bad input 5: what breaks out of attributes':
    '"><iframe srcdoc="<script>parent.harmed=1</script>"></iframe><!--><xmp><noscript><template><math>' +
    '<annotation-xml encoding="text/html"><style><img src=x onerror=harmed=1></style></math>',
  'bad input 6: names of custom elements':
    '<entente-consultation backend="browser"></entente-consultation><x-host></x-host>',
  'bad input 7: attributes that take places':
    '<form id="problems" name="body"><input name="attributes" form="problems" slot="privacy" ' +
    'part="card" is="x-host"></form>',
  'bad input 8: styles that leave their place':
    '<p style="position:fixed;inset:0;font-size:900px;background:url(/harm)">\\color{red}$$x$$</p>' +
    '<style>*{display:none}</style>',
  'bad input 9: what fetches by itself':
    '<video autoplay src=/harm></video><link rel=preload href=/harm><img src=/harm>![](/harm)',
};

const harmful = 'script, img, iframe, video, link, template, xmp, math, x-host, [style], [onerror]';

describe('Wherever people write,', () => {
  for (const [what, text] of Object.entries(vectors)) {
    for (const name of speaking) {
      it(`${what} are text (${name})`, async () => {
        const { root } = await mountShow(name, saying(text));
        await unfold(name, root);
        expect(deepText(root)).to.contain(text.slice(0, 40));
        expect(deepAll(root, harmful).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        expect(deepAll(root, 'entente-consultation')).to.be.empty;
        expect(Reflect.get(window, 'harmed')).to.be.undefined;
      });
    }
  }

  const disguise = `\u202egnp.exe \u0000\u0007Z${'\u0301'.repeat(60)} \ud83d`;

  for (const name of speaking) {
    it(`bad input 11: nothing reaches beyond its entry (${name})`, async () => {
      const { root } = await mountShow(name, saying(disguise));
      await unfold(name, root);
      const text = deepText(root);
      expect(text).to.contain('gnp.exe');
      expect(/(?![\t\n\r])[\p{Cc}\u202a-\u202e]/u.test(text), 'an override or a control').to.equal(
        false,
      );
      expect(/\p{M}{9}/u.test(text), 'a tower').to.equal(false);
    });
  }
});
