import type { Claim } from '../model/claim.js';
import type { ClaimView } from './claim-view.js';

/** A claim and its replies. */
export interface ClaimTree {
  readonly view: ClaimView;
  readonly replies: readonly ClaimTree[];
}

/**
 * Puts views into a tree, in the order in which they are given.
 *
 * A view whose parent is missing stands at the root: nothing is left out because something is absent.
 */
export function treesOf(views: readonly ClaimView[]): readonly ClaimTree[] {
  const nodes = new Map(
    views.map((view) => [view.claim.id, { view, replies: [] as ClaimTree[] }] as const),
  );
  const roots: ClaimTree[] = [];
  for (const node of nodes.values()) {
    const parent = nodes.get(node.view.claim.parentId ?? '');
    (parent && !isAbove(node.view, parent.view, nodes) ? parent.replies : roots).push(node);
  }
  return roots;
}

/** Whether a claim stands above another: a cycle in bad data must not swallow both. */
function isAbove(
  claim: ClaimView,
  below: ClaimView,
  nodes: ReadonlyMap<string, { readonly view: ClaimView }>,
): boolean {
  const seen = new Set<string>();
  for (let at: ClaimView | undefined = below; at;) {
    const { id, parentId }: Claim = at.claim;
    if (id === claim.claim.id) return true;
    if (seen.has(id) || parentId === null) return false;
    seen.add(id);
    at = nodes.get(parentId)?.view;
  }
  return false;
}
