import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeLink } from '../../src/internal/safe-link.js';

describe('safeLink', () => {
  it('needs no host beside an address that names it', () => {
    assert.deepEqual(safeLink('HTTPS://Canada.ca/en'), {
      href: 'https://canada.ca/en',
      host: null,
    });
  });

  it('takes a plain mail address, and none that fills in the mail', () => {
    assert.deepEqual(safeLink('mailto:hello@example.ca'), {
      href: 'mailto:hello@example.ca',
      host: null,
    });
    assert.equal(safeLink('mailto:hello@example.ca?bcc=all@example.ca'), null);
  });
});

describe('Bad input 3: addresses in disguise', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.ca/1',
    'file:///etc/passwd',
    'ftp://example.ca',
    '//example.ca',
    '\u0001https://example.ca',
    'https://exa\u200Bmple.ca',
    'https://exa\nmple.ca',
    'ｈｔｔｐｓ://example.ca',
    'https：//example.ca',
    'https://ｅxample.ca',
    'https://𝐞xample.ca',
    'https://example。ca',
    'http\u017F://example.ca',
    'https://ex%61mple.ca',
    'https://',
    'https:///example.ca',
    'https://example.ca:port',
    `https://example.ca/${'x'.repeat(2_000)}`,
  ]) {
    it(`does not lead to ${JSON.stringify(address.slice(0, 50))}`, () => {
      assert.equal(safeLink(address), null);
    });
  }
});

describe('Bad input 4: an address that looks like another', () => {
  it('does not lead where the host stands after credentials', () => {
    assert.equal(safeLink('https://canada.ca@evil.example/'), null);
    assert.equal(safeLink('https://canada.ca:443@evil.example/'), null);
  });

  it('does not lead where a backslash hides the host', () => {
    assert.equal(safeLink('https://canada.ca\\@evil.example'), null);
  });

  it('shows the true host of letters from another alphabet', () => {
    assert.equal(safeLink('https://c\u0430nada.ca/x')?.host, 'xn--cnada-4ve.ca');
  });

  it('shows the true host of a number', () => {
    assert.equal(safeLink('http://0x7f.1/')?.host, '127.0.0.1');
  });
});
