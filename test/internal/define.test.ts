import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { define } from '../../src/internal/define.js';

/** A document of some kind, with a registry of its own. */
function standIn(document: object): Map<string, unknown> {
  const defined = new Map<string, unknown>();
  const customElements = {
    get: (tag: string) => defined.get(tag),
    define: (tag: string, element: unknown) => defined.set(tag, element),
  };
  class Element {
    attachInternals(): void {
      // Some browsers cannot.
    }
  }
  Object.assign(globalThis, { document, customElements, HTMLElement: Element });
  return defined;
}

describe('An element', () => {
  const kept = ['document', 'customElements', 'HTMLElement'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  const made = () => (() => undefined) as unknown as CustomElementConstructor;
  const Some = made();

  before(() => Reflect.deleteProperty(globalThis, 'document'));
  after(() => {
    for (const [name, before] of kept) {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('is registered in a page', () => {
    const defined = standIn({ adoptedStyleSheets: [], contentType: 'text/html' });
    define('entente-some', Some);
    assert.equal(defined.get('entente-some'), Some);
  });

  it('is registered where a server has something that stands in for a document', () => {
    const defined = standIn({ adoptedStyleSheets: [] });
    define('entente-some', Some);
    assert.equal(defined.get('entente-some'), Some);
  });

  for (const contentType of ['application/xhtml+xml', 'image/svg+xml', 'text/xml']) {
    it(`is not registered in a document of ${contentType}, which its templates cannot be part of`, () => {
      const defined = standIn({ adoptedStyleSheets: [], contentType });
      define('entente-some', Some);
      assert.equal(defined.size, 0);
    });
  }

  it('is left alone where another copy of the library came first (bad input 26)', () => {
    const defined = standIn({ adoptedStyleSheets: [], contentType: 'text/html' });
    define('entente-some', Some);
    define('entente-some', made());
    assert.equal(defined.get('entente-some'), Some);
  });
});
