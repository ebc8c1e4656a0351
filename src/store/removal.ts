import { byKey } from '../internal/by-key.js';
import type { Decision, Subject } from '../model/moderation.js';
import type { Records } from './records.js';
import type { Read } from './derive.js';

/** What facilitators have decided on something, oldest first, as far as it is known. */
export function decisionsOn(
  records: Records,
  read: Read,
  subject: Subject,
  id: string,
): readonly Decision[] {
  return read(records.idsOfAll('decision'))
    .flatMap((decisionId) => read(records.cell('decision', decisionId)) ?? [])
    .filter((each) => each.subject === subject && each.subjectId === id)
    .sort(byKey(({ at }) => at));
}

/** The decision by which something was removed, where it is known. */
export function removalOf(
  records: Records,
  read: Read,
  subject: Subject,
  id: string,
): Decision | undefined {
  return decisionsOn(records, read, subject, id)
    .filter(({ action }) => action === 'remove')
    .at(-1);
}
