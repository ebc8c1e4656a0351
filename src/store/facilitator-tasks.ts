import type { Report } from '../model/moderation.js';
import type { DialogueStore } from './dialogue-store.js';
import { task, type Task } from './task.js';
import type { Read } from './derive.js';

/** What stands in the queue and at no claim on the page: pending contributions, people, named groups. */
const inQueue: Task = { kind: 'queue', claimId: null, number: '' };

/** What others wait for a facilitator to decide: nobody decides on what is their own, or about it. */
export function facilitatorTasks(store: DialogueStore, read: Read, me: string): readonly Task[] {
  const { records } = store;
  const reported = read(records.idsOfAll('report')).flatMap((id) => {
    const report = read(records.cell('report', id));
    return report?.status === 'open' ? fromReport(store, read, me, report) : [];
  });
  const named = read(records.idsOfAll('nomination')).some((id) => {
    const nomination = read(records.cell('nomination', id));
    return nomination?.status === 'open' && nomination.participantId !== me;
  });
  const pending = read(records.pendingClaims()).some(
    (id) => read(records.cell('claim', id))?.authorId !== me,
  );
  return named || pending ? [...reported, inQueue] : reported;
}

function fromReport(
  { records }: DialogueStore,
  read: Read,
  me: string,
  { subject, subjectId }: Report,
): readonly Task[] {
  if (subject === 'participant') return subjectId === me ? [] : [inQueue];
  const said = subject === 'claim' ? undefined : read(records.cell(subject, subjectId));
  // People choose ids: what is not known is not to be taken for a claim of the same id.
  if (subject !== 'claim' && !said) return [];
  if (said?.type === 'nomination') return said.participantId === me ? [] : [inQueue];
  const claim = read(records.cell('claim', said?.claimId ?? subjectId));
  if (!claim || [said?.participantId, claim.authorId].includes(me)) return [];
  return [task(subject === 'evidence' ? 'moderate-source' : 'moderate', claim)];
}
