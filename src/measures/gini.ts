/**
 * How concentrated the voice is, from contributions per person: 0 when all say as much, towards 1
 * when one person says everything. `null` when nobody said anything.
 *
 * Formula: with x in ascending order, `Σ (2i − n − 1) xᵢ / (n Σ x)`. Source: C. Gini, 1912.
 */
export function gini(contributions: readonly number[]): number | null {
  const ascending = [...contributions].sort((a, b) => a - b);
  const n = ascending.length;
  const sum = ascending.reduce((total, x) => total + x, 0);
  if (sum <= 0) return null;
  return ascending.reduce((total, x, at) => total + (2 * (at + 1) - n - 1) * x, 0) / (n * sum);
}
