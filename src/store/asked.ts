import type { Challenge, Evidence } from '../model/evidence.js';
import { assessmentId } from '../model/ids.js';
import type { Cell } from './cell.js';
import { derive, type Read } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';
import { sourcesIn } from './reactions.js';
import { task, type Task } from './task.js';

/** Whoever asked for evidence says what they make of what others have brought since. */
export function fromAsking(store: DialogueStore, read: Read, me: string): Task[] {
  const { records } = store;
  return askedBy(store, read, me).flatMap((asked) => {
    const claim = read(records.cell('claim', asked.claimId));
    const isDue = read(records.idsOf('evidence', asked.claimId)).some((id) => {
      const source = read(records.cell('evidence', id));
      if (!source || !isAnswer(source, asked)) return false;
      const given = read(records.cell('assessment', assessmentId(id, me)));
      return !given || given.removed === true;
    });
    return claim?.status === 'published' && isDue ? [task('assess', claim)] : [];
  });
}

/**
 * The claims for which the person before the screen asked for evidence, and of which only the counts
 * say that there is some: what it is, and what they made of it, is to be fetched.
 */
export function unreadAnswers(store: DialogueStore): Cell<readonly string[]> {
  const { records, details } = store;
  return derive<readonly string[]>(
    (read) => {
      const { participantId: me } = read(store.session);
      const claimIds = me === null ? [] : askedBy(store, read, me).map(({ claimId }) => claimId);
      return [...new Set(claimIds)].filter((id) => {
        const { status } = read(details.cell(id));
        const isRead = status === 'ready' || status === 'failed';
        return !isRead && sourcesIn(read(records.cell('tally', id))) > 0;
      });
    },
    (a, b) => a.join(' ') === b.join(' '),
  );
}

function askedBy({ records }: DialogueStore, read: Read, me: string): readonly Challenge[] {
  return read(records.idsOfAll('challenge'))
    .flatMap((id) => read(records.cell('challenge', id)) ?? [])
    .filter(({ participantId, removed }) => participantId === me && !removed);
}

function isAnswer(source: Evidence, asked: Challenge): boolean {
  const isAnothers = source.participantId !== asked.participantId;
  return isAnothers && source.status === 'published' && source.createdAt >= asked.createdAt;
}
