import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { element } from '../../src/feeds/xml.js';

describe('An XML element', () => {
  for (const [what, text, written] of [
    [
      'markup, bad input 1',
      '<script>alert("1")</script>',
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;',
    ],
    ['the end of a section, bad input 1', ']]>', ']]&gt;'],
    ['entities', '&lt; &xxe;', '&amp;lt; &amp;xxe;'],
    ['what XML cannot hold, bad input 11', '\0\x07\x1b\uffff', '\ufffd\ufffd\ufffd\ufffd'],
    ['half a character, bad input 11', '\ud83d', '\ufffd'],
    ['whole ones, tabs and lines', '🙂\té\n', '🙂\té\n'],
  ] as const) {
    it(`shows ${what} as text`, () => {
      assert.equal(element('a', {}, text).text, `<a>${written}</a>`);
    });
  }

  it('lets nothing out of an attribute, bad input 5', () => {
    assert.equal(element('a', { href: '"><b' }).text, '<a href="&quot;&gt;&lt;b"></a>');
  });
});
