/** Puts the words of a page into others, as a browser that translates does: each text into two elements. */
export function translate(root: Node): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') texts.push(node);
    if (node instanceof Element && node.shadowRoot) translate(node.shadowRoot);
  }
  for (const text of texts) {
    const outer = document.createElement('span');
    outer.append(document.createElement('span'));
    outer.firstElementChild?.append(text.data.toUpperCase());
    text.replaceWith(outer);
  }
}
