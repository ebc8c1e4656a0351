/** The element that the page is known to have. */
export function find<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
export function find(selector: string): HTMLElement;
export function find<E extends HTMLElement>(selector: string, kind: new () => E): E;
export function find(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return element;
}
