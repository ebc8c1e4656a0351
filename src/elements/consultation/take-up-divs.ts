const name = 'data-entente-consultation';

/** What means the same on a `div` as on the element. */
const alike = ['id', 'class', 'lang', 'dir'];

/**
 * What begins like an address of the web or of this site. A system that filters what its authors
 * write looks at `href`, and not at our attributes: what it would refuse there has no place here.
 */
const address = /^(https?:|[^:]*([/?#]|$))/i;

/**
 * Makes a consultation of each `<div data-entente-consultation="ID">`, for systems that strip the
 * elements they do not know. Its attributes are those of the element with `data-` before them, and
 * what stands inside moves along. Where the element cannot be, the `div` stays.
 */
export function takeUpDivs(): void {
  // What is not read to its end would lose what is still to come inside.
  if (document.readyState === 'loading') return;
  const element = customElements.get('entente-consultation') as
    { readonly observedAttributes: readonly string[] } | undefined;
  if (!element) return;
  for (const div of document.querySelectorAll(`div[${name}]`))
    div.replaceWith(consultationFrom(div, element.observedAttributes));
}

/** Takes only attributes that are known: `data-onclick` would be one that runs what it holds. */
function consultationFrom(div: Element, known: readonly string[]): HTMLElement {
  const made = document.createElement('entente-consultation');
  const copy = (from: string, to: string): void => {
    const value = div.getAttribute(from);
    if (value === null || (to === 'permalink' && !address.test(value))) return;
    made.setAttribute(to, value);
  };
  for (const each of alike) copy(each, each);
  for (const each of known) copy(`data-${each}`, each);
  copy(name, 'consultation');
  made.append(...div.childNodes);
  return made;
}
