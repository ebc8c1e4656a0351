import { DatasetProblem } from './problem.js';

/** What decides about a number: when something was said, and what it answers. */
export interface Numbered {
  readonly id: string;
  readonly parentId: string | null;
  readonly createdAt: string;
}

/** Numbers claims by time, each level for itself: `17`, and its second reply `17.2`. By claim id. */
export function numbersOf(claims: readonly Numbered[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const children = childrenOf(claims);
  let level: readonly Numbered[] = children.get(null) ?? [];
  for (const [at, { id }] of level.entries()) numbers.set(id, `${at + 1}`);
  while (level.length > 0) {
    const next: Numbered[] = [];
    for (const parent of level) {
      for (const [at, child] of (children.get(parent.id) ?? []).entries()) {
        numbers.set(child.id, `${numbers.get(parent.id) ?? ''}.${at + 1}`);
        next.push(child);
      }
    }
    level = next;
  }
  const unreached = claims.find(({ id }) => !numbers.has(id));
  if (unreached) {
    throw new DatasetProblem(`some claims answer each other in a circle, as ${unreached.id} does`);
  }
  return numbers;
}

/** Replies by what they answer, oldest first; of the same moment, in the order given. */
function childrenOf(claims: readonly Numbered[]): ReadonlyMap<string | null, readonly Numbered[]> {
  const children = new Map<string | null, Numbered[]>();
  for (const claim of claims) {
    const siblings = children.get(claim.parentId);
    if (siblings) siblings.push(claim);
    else children.set(claim.parentId, [claim]);
  }
  for (const siblings of children.values()) {
    siblings.sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  }
  return children;
}
