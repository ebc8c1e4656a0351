import type { Claim } from '../model/claim.js';
import { recognitionId } from '../model/ids.js';
import type { Paraphrase } from '../model/paraphrase.js';
import { awaitsListener, isLast, isOpenGate, moveOn } from '../rules/paraphrase-machine.js';
import { fromAsking } from './asked.js';
import type { Cell } from './cell.js';
import { derive, type Read } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';
import { facilitatorTasks } from './facilitator-tasks.js';
import { task, type Task } from './task.js';

/** What waits for a person: answers to restatements, second tries, evidence, assessments, recognitions. */
export function tasksOf(store: DialogueStore): Cell<readonly Task[]> {
  return derive<readonly Task[]>(
    (read) => {
      const { participantId: me, roles } = read(store.session);
      if (me === null) return [];
      return eachOnce([
        ...fromParaphrases(store, read, me),
        ...fromChallenges(store, read, me),
        ...fromAsking(store, read, me),
        ...fromStances(store, read, me),
        ...(roles.includes('facilitator') ? facilitatorTasks(store, read, me) : []),
      ]);
    },
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
}

function fromParaphrases(store: DialogueStore, read: Read, me: string): Task[] {
  const { records } = store;
  const all = read(records.idsOfAll('paraphrase')).flatMap(
    (id) => read(records.cell('paraphrase', id)) ?? [],
  );
  return all.flatMap((paraphrase) => {
    const claim = read(records.cell('claim', paraphrase.claimId));
    if (!claim) return [];
    if (claim.authorId === me && moveOn(paraphrase, 'confirmed')) return [task('judge', claim)];
    const mine = paraphrase.participantId === me && isLast(paraphrase, all);
    return mine ? afterVerdict(store, read, claim, paraphrase) : [];
  });
}

/** The author has answered: restate once more, or write the reply that was not written yet. */
function afterVerdict(store: DialogueStore, read: Read, claim: Claim, last: Paraphrase): Task[] {
  const { records } = store;
  if (awaitsListener(last)) return [task('restate', claim)];
  if (!isOpenGate(last)) return [];
  const answered = read(records.childrenOf(claim.id)).some(
    (id) => read(records.cell('claim', id))?.paraphraseId === last.id,
  );
  const mayHave = read(records.cell('tally', claim.id))?.replies ?? 0;
  return answered || mayHave > 0 ? [] : [task('reply', claim)];
}

/**
 * Evidence was asked of somebody who has not brought any. That shows in the counts, which come with a
 * list however old they are; who asked comes with news, or with what was opened, and with no list.
 */
function fromChallenges({ records }: DialogueStore, read: Read, me: string): Task[] {
  return read(records.unfoundedClaims()).flatMap((id) => {
    const claim = read(records.cell('claim', id));
    if (claim?.authorId !== me || claim.status !== 'published') return [];
    const sudden = read(records.idsOf('challenge', id)).length > 0;
    return [{ ...task('evidence', claim), sudden }];
  });
}

/** Somebody who disagrees with a claim that is now supported is asked once how they take that. */
function fromStances(store: DialogueStore, read: Read, me: string): Task[] {
  const { records } = store;
  if (read(store.consultation)?.rules.recognition === 'off') return [];
  return read(records.idsOfAll('stance')).flatMap((id) => {
    const stance = read(records.cell('stance', id));
    if (stance?.participantId !== me || stance.position !== 'disagree') return [];
    const claim = read(records.cell('claim', stance.claimId));
    const support = read(records.cell('tally', stance.claimId))?.support;
    const given = read(records.cell('recognition', recognitionId(stance.claimId, me)));
    return claim && support === 'supported' && (!given || given.removed)
      ? [task('recognise', claim)]
      : [];
  });
}

/** Two reports of one claim, or two restatements, are dealt with in one place; so is a queue. */
function eachOnce(tasks: readonly Task[]): readonly Task[] {
  return [...new Map(tasks.map((each) => [`${each.kind} ${String(each.claimId)}`, each])).values()];
}
