/** One part of a key: a number, a string, or the path that a claim's number is. */
export type KeyPart = number | string | readonly number[];

/**
 * Where a claim stands in an order: smaller comes first. The last part is the claim's id, so no two
 * are equal. IndexedDB compares such arrays exactly as {@link compareKeys} does.
 */
export type OrderKey = readonly KeyPart[];

const rank = (part: KeyPart): number =>
  typeof part === 'number' ? 0 : typeof part === 'string' ? 1 : 2;

function compareParts(a: KeyPart, b: KeyPart): number {
  // By far the most frequent case, in lists of very many claims.
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'object') return compareKeys(a, b as readonly number[]);
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Negative when `a` comes first. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = compareParts(a[at] ?? 0, b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
