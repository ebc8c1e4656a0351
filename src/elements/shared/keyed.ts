import { render, type TemplateResult } from 'lit';

/**
 * Keeps one list item for each id, in their order. What stays is not touched: it keeps its place, the
 * focus, and all that is open in it.
 */
export function keepItems(
  list: Element,
  ids: readonly string[],
  template: (id: string) => TemplateResult,
): void {
  const items = new Map<string | undefined, HTMLElement>();
  const wanted = new Set(ids);
  for (const item of list.querySelectorAll<HTMLElement>(':scope > li')) {
    const { id = '' } = item.dataset;
    if (wanted.has(id)) items.set(id, item);
    else item.remove();
  }
  for (const [at, id] of ids.entries()) {
    const item = items.get(id) ?? document.createElement('li');
    item.dataset.id = id;
    render(template(id), item);
    const next = list.children[at];
    if (next !== item) list.insertBefore(item, next ?? null);
  }
}
