import { adoptStyles, render, type CSSResult, type TemplateResult } from 'lit';

const hosts = new Set<HTMLElement>();

afterEach(() => {
  for (const host of hosts) host.remove();
  hosts.clear();
});

/** A shadow root of its own with these styles and this inside, below `parent`. */
export function shadow(
  styles: CSSResult[],
  inside: TemplateResult,
  parent: Element | ShadowRoot = document.body,
): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  render(inside, root);
  parent.append(host);
  hosts.add(host);
  return root;
}

/** Adds a style sheet to the page, as a host would, until the end of the test. */
export function pageStyle(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  hosts.add(sheet);
}

/** The computed style of the first match. */
export function styleOf(root: ShadowRoot, selector: string): CSSStyleDeclaration {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return getComputedStyle(element);
}
