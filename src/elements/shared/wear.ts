import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds styles that came with later code to those that an element has. */
export function wear(element: LitElement, added: readonly CSSResult[]): void {
  const root = element.renderRoot as ShadowRoot;
  const sheets = added.flatMap(({ styleSheet }) => styleSheet ?? []);
  adoptStyles(root, [...new Set([...root.adoptedStyleSheets, ...sheets])]);
}
