import type { AnyRecord } from '@entente/elements/model.js';

/**
 * Whether the words of the first of these versions were removed and never brought back, though others
 * came in their place since. Oldest first; `null` for what was erased.
 */
export function isReplaced(versions: readonly (AnyRecord | null)[]): boolean {
  const flags = versions.map((body) => (body && 'removed' in body ? body.removed : undefined));
  return flags.some(
    (removed, at) => removed && flags.slice(at).find((later) => later !== true) !== false,
  );
}
