import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { define } from '../../src/internal/define.js';

/** A browser that knows all that styles are written in, but for what is named. */
function browserWithout(feature = 'none'): { supports: (condition: string) => boolean } {
  return { supports: (condition) => !condition.includes(feature) };
}

/** A document of some kind, in a browser, with a registry of its own. */
function standIn(document: object, CSS = browserWithout()) {
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
  Object.assign(globalThis, { document, customElements, CSS, HTMLElement: Element });
  return defined;
}

describe('An element', () => {
  const kept = ['document', 'customElements', 'CSS', 'HTMLElement'].map(
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
    Reflect.deleteProperty(globalThis, 'CSS');
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

  for (const [what, feature] of [
    ['container queries', 'container-type'],
    ['colours for light and dark', 'light-dark'],
  ] as const) {
    it(`is not registered in a browser that has no ${what}`, () => {
      const page = { adoptedStyleSheets: [], contentType: 'text/html' };
      const defined = standIn(page, browserWithout(feature));
      define('entente-some', Some);
      assert.equal(defined.size, 0);
    });
  }

  it('is not registered in a browser whose documents adopt no style sheets', () => {
    const defined = standIn({ contentType: 'text/html' });
    define('entente-some', Some);
    assert.equal(defined.size, 0);
  });

  it('is not registered in a browser whose elements have no internals', () => {
    const defined = standIn({ adoptedStyleSheets: [], contentType: 'text/html' });
    Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    define('entente-some', Some);
    assert.equal(defined.size, 0);
  });

  it('is left alone where another copy of the library came first (bad input 26)', () => {
    const defined = standIn({ adoptedStyleSheets: [], contentType: 'text/html' });
    define('entente-some', Some);
    define('entente-some', made());
    assert.equal(defined.get('entente-some'), Some);
  });
});
