import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyHtml } from '../../scripts/rollup/minify-html.mjs';

const minified = (parts: TemplateStringsArray, ...values: readonly string[]): string =>
  minifyHtml(parts.raw).reduce((text, part, at) => `${text}${values[at - 1] ?? ''}${part}`);

describe('Minifying templates', () => {
  it('leaves nothing between blocks', () => {
    assert.equal(
      minified`<div> <p>Words</p> <p>More</p> </div>`,
      '<div><p>Words</p><p>More</p></div>',
    );
  });

  it('leaves one space between words and what stands in a line with them', () => {
    assert.equal(
      minified`<p>Some   <b>words</b> and ${'more'}</p>`,
      '<p>Some <b>words</b> and more</p>',
    );
  });

  it('leaves a space between values that may stand in one line', () => {
    assert.equal(minified`${'due'} ${'button'}`, 'due button');
  });

  it('leaves nothing between values that have lines of their own', () => {
    const template = minified`
      ${'<p></p>'} ${'<ol></ol>'}
    `;
    assert.equal(template, '<p></p><ol></ol>');
  });

  it('leaves nothing between values where only blocks can stand', () => {
    assert.equal(minified`<ul> ${'<li></li>'} ${'<li></li>'} </ul>`, '<ul><li></li><li></li></ul>');
  });

  it('leaves values in attributes apart', () => {
    assert.equal(
      minified`<p class="state ${'due'}  ${'own'}">${'Words'}</p>`,
      '<p class="state due own">Words</p>',
    );
  });

  it('leaves out quotes that nothing needs, and no others', () => {
    assert.equal(
      minified`<p class="fine" id="${'own'}" title="a b" lang="">Say ="no".</p>`,
      '<p class=fine id="own" title="a b" lang="">Say ="no".</p>',
    );
  });

  it('leaves no space at the end of a tag, but where the tag would not end there without it', () => {
    assert.equal(
      minified`<br class="wide" /><path d="M3 3" /><p id=${'own'} >Words</p>`,
      '<br class=wide /><path d="M3 3"/><p id=own>Words</p>',
    );
  });

  it('touches nothing where every space is shown', () => {
    assert.equal(minified`<pre>  as  it  is  </pre>`, '<pre>  as  it  is  </pre>');
  });
});
