const listeners = new WeakMap<Node, Set<() => void>>();

/** The language of the place where an element stands, across shadow roots; `''` when nobody says. */
export function nearestLanguage(element: Element): string {
  let place: Element | null = element;
  while (place) {
    const marked: HTMLElement | null = place.closest<HTMLElement>('[lang]');
    if (marked) return marked.lang;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Calls `listener` when a `lang` attribute changes in any tree around the element. */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  let root: Node = element.getRootNode();
  for (;;) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  for (const each of roots) listenersOf(each).add(listener);
  return () => {
    for (const each of roots) listeners.get(each)?.delete(listener);
  };
}

/** One observer a tree, however many elements listen. It goes when the tree does. */
function listenersOf(root: Node): Set<() => void> {
  let set = listeners.get(root);
  if (!set) {
    const added = (set = new Set<() => void>());
    listeners.set(root, added);
    new MutationObserver(() => {
      for (const listener of [...added]) listener();
    }).observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return set;
}
