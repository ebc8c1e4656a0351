import { byKey } from '../internal/by-key.js';
import type { Decision } from '../model/moderation.js';
import type { Cell } from './cell.js';
import type { Records } from './records.js';

/** The decision by which something was removed, where it is known. */
export function removalOf(
  records: Records,
  read: <S>(cell: Cell<S>) => S,
  id: string,
): Decision | undefined {
  return read(records.idsOfAll('decision'))
    .flatMap((decisionId) => read(records.cell('decision', decisionId)) ?? [])
    .filter(({ subjectId, action }) => subjectId === id && action === 'remove')
    .sort(byKey(({ at }) => at))
    .at(-1);
}
