import { byKey } from '../internal/by-key.js';
import type { Decision, Subject } from '../model/moderation.js';
import type { Cell } from './cell.js';
import type { Records } from './records.js';

/** The decision by which something was removed, where it is known. */
export function removalOf(
  records: Records,
  read: <S>(cell: Cell<S>) => S,
  subject: Subject,
  id: string,
): Decision | undefined {
  return read(records.idsOfAll('decision'))
    .flatMap((decisionId) => read(records.cell('decision', decisionId)) ?? [])
    .filter((each) => each.subject === subject && each.subjectId === id)
    .filter(({ action }) => action === 'remove')
    .sort(byKey(({ at }) => at))
    .at(-1);
}
