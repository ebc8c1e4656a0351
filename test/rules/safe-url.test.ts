import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeUrl } from '../../src/rules/safe-url.js';
import { Dialogue } from './dialogue.js';

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'ftp://a.example/',
  '//a.example/',
  '/path',
  'a.example',
  'https:',
  'https://',
  'https:///a.example',
  'https:\\\\a.example',
  'https://a.example\\@evil.example',
  'https://user:secret@a.example/',
  'https://user@a.example/',
  'https://a.example/ b',
  'ht\ttps://a.example/',
  'https://a.exa\u200bmple/',
  'https://a.example/\u202egpj.exe',
  'ｊavascript:alert(1)',
  'ｈttps://a.example/',
  '&#106;avascript:alert(1)',
  '',
];

describe('an address', () => {
  for (const text of refused) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(safeUrl(text), null));
  }

  for (const [text, href] of [
    ['https://a.example', 'https://a.example/'],
    ['HTTP://A.example/B?c=d#e', 'http://a.example/B?c=d#e'],
    ['https://état.example/é', 'https://xn--tat-9la.example/%C3%A9'],
  ] as const) {
    it(`is ${text}`, () => assert.equal(safeUrl(text), href));
  }

  it('that is not safe is refused with the source, which is not changed', async () => {
    const dialogue = new Dialogue();
    const claimId = await dialogue.do('ann', 'postClaim');
    const source = { claimId, url: 'javascript:alert(1)' };
    const { code, unmet, remedy } = await dialogue.refused('ben', 'attachEvidence', source);
    assert.deepEqual(
      [code, unmet, remedy],
      ['invalid', 'unsafe-url', { step: 'fill', field: 'url' }],
    );
  });
});
