/** What our styles are written in that a browser may be too old for. */
const styles = '(container-type:inline-size) and (color:light-dark(#000,#fff))';

/**
 * Whether this browser, and this document, can carry the elements. Where they cannot, nothing is
 * defined, so that what stands inside the tags in the page's own HTML goes on being shown.
 */
function supported(): boolean {
  const { document } = globalThis as { document?: Partial<Document> };
  // On a server there is none, or what stands in for one says nothing of its type: what renders
  // there registers all the same.
  if (!document?.contentType) return true;
  return (
    document.contentType === 'text/html' &&
    'adoptedStyleSheets' in document &&
    'attachInternals' in HTMLElement.prototype &&
    CSS.supports(styles)
  );
}

/** Registers an element once: a second copy of the library on the page leaves the first alone. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && supported() && !customElements.get(tag))
    customElements.define(tag, element);
}
