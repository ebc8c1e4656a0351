import { nothing } from 'lit';

/**
 * Those of several parts that are there, in one place: parts that are mostly missing would keep a
 * place each, which is a node for every one of them on every card.
 */
export function some(...parts: readonly unknown[]): unknown {
  const there = parts.filter((part) => part !== nothing && part !== undefined);
  return there.length === 0 ? nothing : there;
}
