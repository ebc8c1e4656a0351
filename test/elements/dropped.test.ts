import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/composer/composer.define.js';
import type { Composer } from '../../src/elements/composer/composer.js';
import { canPretend } from '../support/browser.js';
import { button, choose, mount, type, until } from '../support/mount.js';

interface Dropped {
  readonly items?: readonly { readonly mimeType: string; readonly data: string }[];
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

const words = 'I worry about the winter.';

const file: Dropped = { files: [{ name: 'quay.html', text: '<h1>The quay</h1>' }] };
const address = 'https://quay.example/';
const link: Dropped = {
  items: [
    { mimeType: 'text/uri-list', data: address },
    { mimeType: 'text/plain', data: address },
  ],
};

/** Drags something in from another window, and lets go of it in the middle of an element. */
async function drop(on: Element, dropped: Dropped): Promise<void> {
  on.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = on.getBoundingClientRect();
  const place = { x: left + width / 2, y: top + height / 2 };
  await executeServerCommand('drop', { ...place, ...dropped });
}

/** A composer in which somebody has begun to write. */
async function mountWriting() {
  const mounted = await mount<Composer>(html`<entente-composer></entente-composer>`);
  const { root, element } = mounted;
  await until(() => root.querySelector('#text'), 'the field');
  choose(root, 'kind', 'concern');
  type(root, 'text', words);
  await element.updateComplete;
  const field = root.querySelector<HTMLTextAreaElement>('#text')!;
  // What was dropped arrives at the end of what was typed.
  field.setSelectionRange(words.length, words.length);
  return { ...mounted, field };
}

/** What comes by the page of each event of a kind, at its end. */
function watch<T>(kind: 'dragover' | 'drop', see: (event: DragEvent) => T): T[] {
  const seen: T[] = [];
  const listen = (event: DragEvent): void => void seen.push(see(event));
  addEventListener(kind, listen);
  undo.add(() => removeEventListener(kind, listen));
  return seen;
}

const undo = new Set<() => void>();

afterEach(() => {
  for (const step of undo) step();
  undo.clear();
});

if (canPretend) {
  describe('<entente-composer> survives bad input 34, dropped from elsewhere:', () => {
    it('marked-up text, as its words', async () => {
      const { root, field } = await mountWriting();
      await drop(field, {
        items: [
          { mimeType: 'text/plain', data: ' A lot.' },
          { mimeType: 'text/html', data: '<b>A lot.</b><img src="https://quay.example/spy">' },
        ],
      });
      await until(() => field.value !== words, 'what was dropped');
      expect(field.value).to.contain('A lot.');
      expect(field.value.replace(/ ?A lot\./, '')).to.equal(words);
      expect(root.querySelector('b, img')).not.to.exist;
    });

    it('markup alone, as its words or not at all', async () => {
      const { root, field } = await mountWriting();
      await drop(field, {
        items: [{ mimeType: 'text/html', data: '<b>A lot.</b><script>alert(1)</script>' }],
      });
      expect(field.value).not.to.contain('<');
      expect(root.querySelector('b, script')).not.to.exist;
    });

    it('what looks like markup, as text that others read as text', async () => {
      const { root, field } = await mountWriting();
      const vector = '<img src=x onerror=alert(1)>';
      await drop(field, { items: [{ mimeType: 'text/plain', data: vector }] });
      await until(() => field.value !== words, 'what was dropped');
      button(root, 'Continue').click();
      await until(() => root.querySelector('#send'), 'the review');
      expect(root.querySelector('blockquote')?.textContent).to.contain(vector);
      expect(root.querySelector('img')).not.to.exist;
    });

    it('five megabytes of text, kept whole and said to be too long', async () => {
      const { root, field } = await mountWriting();
      const huge = 'a word '.repeat(750_000);
      await drop(field, { items: [{ mimeType: 'text/plain', data: huge }] });
      await until(() => field.value.length === words.length + huge.length, 'all of it');
      button(root, 'Continue').click();
      await until(() => root.querySelector('#text-error'), 'what is wrong');
      expect(field.value.length).to.equal(words.length + huge.length);
    });

    for (const [what, where, dropped] of [
      ['a file', '#text', file],
      ['a file', 'h2', file],
      ['a link', 'h2', link],
      ['words', 'h2', { items: [{ mimeType: 'text/plain', data: 'A lot.' }] }],
    ] as const) {
      it(`${what} on ${where}, refused: no browser opens it in the place of the page`, async () => {
        const { root, field } = await mountWriting();
        const refused = watch('dragover', (event) => event.defaultPrevented);
        await drop(root.querySelector(where)!, dropped);
        expect([...new Set(refused)]).to.deep.equal([true]);
        expect(field.value).to.equal(words);
      });
    }

    it('a link on the field, as its address', async () => {
      const { field } = await mountWriting();
      await drop(field, link);
      await until(() => field.value !== words, 'the address');
      expect(field.value).to.contain(address);
      expect(field.value.replace(/\s*https:\S*/, '')).to.equal(words);
    });

    it('a file on what the page has put inside and takes files, left to the page', async () => {
      const { element, field } = await mountWriting();
      const zone = document.createElement('p');
      zone.slot = 'guidelines';
      zone.textContent = 'Drop your photographs here.';
      zone.addEventListener('dragover', (event) => event.preventDefault());
      element.append(zone);
      const taken = watch('drop', ({ dataTransfer }) => dataTransfer?.files.length);
      await drop(zone, file);
      expect(taken).to.deep.equal([1]);
      expect(field.value).to.equal(words);
    });
  });
}
