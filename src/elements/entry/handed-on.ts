import type { OpenPanel } from './panels.js';

const names: ReadonlySet<string> = new Set(['privacy', 'guidelines']);

const made = new WeakMap<OpenPanel, readonly Node[]>();

/**
 * Copies of what the page has put into the slots of the consultation for its composer, one set for
 * each panel: a node stands in one place only, and that is in the composer below the thread.
 */
export function handedOn(place: Element, panel: OpenPanel): readonly Node[] {
  let copies = made.get(panel);
  if (!copies) {
    const given = [...(consultationAround(place)?.children ?? [])];
    copies = given.filter(({ slot }) => names.has(slot)).map((node) => node.cloneNode(true));
    made.set(panel, copies);
  }
  return copies;
}

function consultationAround(place: Element): Element | null {
  const found = place.closest('entente-consultation');
  const root = place.getRootNode();
  return found ?? (root instanceof ShadowRoot ? consultationAround(root.host) : null);
}
