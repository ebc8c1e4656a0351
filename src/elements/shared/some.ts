import { nothing } from 'lit';

/**
 * Several parts in one place while none of them is there: parts that are mostly missing would keep a
 * place each, which is a node for every one of them on every card. Once one is there each has its own,
 * so that none is drawn anew, or loses the focus, when another comes or goes.
 */
export function some(...parts: readonly unknown[]): unknown {
  const isThere = (part: unknown): boolean => part !== nothing && part !== undefined;
  return parts.some(isThere) ? parts : nothing;
}
