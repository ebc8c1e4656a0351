import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainText, type Inline } from '../../src/internal/plain-text.js';
import { cpuTime } from '../support/cpu-time.js';

const links = (text: string) =>
  plainText(text)
    .flat()
    .filter((piece) => piece.kind === 'link');

/** The tree as somebody reads it. */
const asRead = (text: string) =>
  plainText(text)
    .map((paragraph) => paragraph.map(pieceAsRead).join(''))
    .join('\n\n');

const pieceAsRead = (piece: Inline) => (piece.kind === 'break' ? '\n' : piece.text);

describe('plainText', () => {
  it('makes a paragraph of what stands between blank lines, and breaks of single ones', () => {
    assert.deepEqual(plainText('One\rtwo\r\n \n\nthree'), [
      [{ kind: 'text', text: 'One' }, { kind: 'break' }, { kind: 'text', text: 'two' }],
      [{ kind: 'text', text: 'three' }],
    ]);
  });

  it('finds an address and leaves the sentence its punctuation', () => {
    assert.deepEqual(plainText('Read (https://canada.ca/a_(b)), please.'), [
      [
        { kind: 'text', text: 'Read (' },
        {
          kind: 'link',
          text: 'https://canada.ca/a_(b)',
          href: 'https://canada.ca/a_(b)',
          host: null,
        },
        { kind: 'text', text: '), please.' },
      ],
    ]);
  });

  it('finds addresses within French quotation marks and before French punctuation', () => {
    const found = links('« http://a.example/x » ou «https://b.example»\u202F; fin');
    assert.deepEqual(
      found.map(({ text }) => text),
      ['http://a.example/x', 'https://b.example'],
    );
  });

  it('finds no address in the middle of a word', () => {
    assert.deepEqual(links('xhttps://a.example éhttps://b.example'), []);
  });

  it('is nothing for a text of blanks', () => {
    assert.deepEqual(plainText(' \n\t\n\u2029 '), []);
  });

  it('keeps every visible character of an ordinary text', () => {
    const ordinary = fc.array(
      fc.constantFrom(
        'a',
        'é',
        '.',
        ')',
        '(',
        ' https://a.ca',
        'http://',
        'mailto:a@b.ca',
        '«',
        '👍🏽',
      ),
    );
    fc.assert(
      fc.property(ordinary, (parts) => {
        const text = parts.join('').trim();
        assert.equal(asRead(text), text);
      }),
    );
  });

  it('makes nothing but text, breaks and links to the web or to mail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (noise, url) => {
        for (const piece of plainText(`${noise}${url} ${noise}`).flat()) {
          if (piece.kind === 'link') assert.match(piece.href, /^(https?:\/\/|mailto:)/i);
        }
      }),
    );
  });
});

describe('Bad input 1: markup', () => {
  for (const vector of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '[text](javascript:alert(1))',
    '<a href="javascript:alert(1)">x</a>',
  ]) {
    it(`leaves ${vector} as it is, as text`, () => {
      assert.deepEqual(plainText(vector), [[{ kind: 'text', text: vector }]]);
    });
  }
});

describe('Bad input 10: size', () => {
  const bombs: Readonly<Record<string, string>> = {
    'a megabyte': 'word '.repeat(200_000),
    'a word of 200 KB': 'x'.repeat(200_000),
    '10,000 lines': 'line\n'.repeat(10_000),
    'a megabyte of line ends': '\n'.repeat(1_000_000),
    'a megabyte of scheme': 'http://'.repeat(150_000),
    'a megabyte of brackets after an address': `http://a${')'.repeat(1_000_000)}`,
    'a megabyte of full stops after an address': `http://a${'.'.repeat(1_000_000)}`,
    'a megabyte of marks on one letter': `a${'\u0301'.repeat(1_000_000)}`,
    'a megabyte of openings': 'http://([{<'.repeat(90_000),
  };
  for (const [name, text] of Object.entries(bombs)) {
    it(`reads ${name} in less than two seconds`, () => {
      assert.ok(cpuTime(() => plainText(text)) < 2_000);
    });
  }
});

describe('Bad input 11: characters', () => {
  it('takes out what reverses the order of letters', () => {
    assert.equal(asRead('user\u202Egnp.exe'), 'usergnp.exe');
  });

  it('keeps what languages and emoji need', () => {
    const text = 'می‌خواهم 👩‍👩‍👧 \u2067עברית\u2069 e\u0301';
    assert.equal(asRead(text), text);
  });

  it('cuts a tower of marks to what some language may need', () => {
    assert.equal(asRead(`Z${'\u0301'.repeat(50)}algo`), `Z${'\u0301'.repeat(8)}algo`);
  });

  it('takes out NUL and other controls, and shows half a character as missing', () => {
    assert.equal(asRead('a\u0000b\u0007c\u0085d\uD83De'), 'abcd\uFFFDe');
  });
});
