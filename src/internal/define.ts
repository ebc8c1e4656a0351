/**
 * Whether this browser, and this document, can carry the elements. Where they cannot, nothing is
 * defined, so that what stands inside the tags in the page's own HTML goes on being shown.
 */
function supported(): boolean {
  // On a server there is nothing to look at: what renders there registers all the same.
  if (typeof document === 'undefined') return true;
  // What stands in for a document on a server says nothing of its type.
  const { contentType } = document as { readonly contentType?: string };
  return (
    'adoptedStyleSheets' in document &&
    'attachInternals' in HTMLElement.prototype &&
    !contentType?.includes('xml')
  );
}

/** Registers an element once: a second copy of the library on the page leaves the first alone. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && supported() && !customElements.get(tag))
    customElements.define(tag, element);
}
