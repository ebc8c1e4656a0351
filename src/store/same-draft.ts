import type { DraftFields, DraftKey } from './drafts.js';

/** Whether two drafts are for the same. */
export function sameKey(a: DraftKey, b: DraftKey | undefined): boolean {
  return (
    a.consultationId === b?.consultationId &&
    a.actorId === b.actorId &&
    a.intent === b.intent &&
    a.parentId === b.parentId
  );
}

/** Whether the same was typed in both. */
export function sameFields(a: DraftFields, b: DraftFields): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? '') === (b[name] ?? ''));
}
