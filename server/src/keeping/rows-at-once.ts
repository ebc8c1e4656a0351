/** A statement takes 65,535 values at most; no table here has more than a dozen columns. */
const AT_ONCE = 1_000;

/** Does something with so many rows at a time as one statement may take. */
export async function inParts<T>(
  rows: readonly T[],
  work: (part: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await work(rows.slice(at, at + AT_ONCE));
}
