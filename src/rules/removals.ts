import type { Subject } from '../model/moderation.js';
import type { AnyRecord, RecordOf } from '../model/record.js';
import type { ChangeSet } from './change-set.js';
import { changeDossier } from './dossier.js';
import { latestParaphrase } from './listening.js';
import { refuseOwn } from './lookups.js';
import {
  bringable,
  refuseOnOwnClaim,
  refuseUnless,
  wordsActions,
  type Moderate,
  type ModerationMove,
} from './moderation-moves.js';
import { notFound } from './refusal.js';
import type { Scene } from './scene.js';

/** What has words besides claims and sources. */
export type Worded = Exclude<Subject, 'claim' | 'evidence'>;

/** Finds something that has words. */
export const findWorded: {
  readonly [T in Worded]: (
    scene: Scene,
    id: string,
  ) => Promise<RecordOf<T> | undefined> | RecordOf<T> | undefined;
} = {
  paraphrase: ({ facts }, id) => facts.paraphrase(id),
  challenge: ({ facts }, id) => facts.remark('challenge', id),
  assessment: ({ facts }, id) => facts.remark('assessment', id),
  recognition: ({ facts }, id) => facts.remark('recognition', id),
  participant: ({ facts }, id) => facts.participant(id),
  nomination: ({ facts }, id) => facts.nomination(id),
};

/**
 * What a decision does to words besides those of claims and sources: they go, or come back. What
 * they counted for goes with them; a verdict that an author gave stays.
 */
export async function wordsMove(
  command: Moderate & { readonly subject: Worded },
  scene: Scene,
): Promise<ModerationMove> {
  const record = await findWorded[command.subject](scene, command.subjectId);
  if (!record) throw notFound();
  refuseOwn(scene, record.type === 'participant' ? record.id : record.participantId);
  if ('claimId' in record) await refuseOnOwnClaim(scene, record.claimId);
  refuseUnless(await possibleFor(record, scene), command);
  if (command.action === 'keep') return () => undefined;
  const removed = command.action === 'remove';
  return (changes) => change(changes, { ...record, removed }, scene);
}

/** What was offered in place of a restatement that was removed has the word since then. */
async function possibleFor(record: RecordOf<Worded>, scene: Scene) {
  if (record.type === 'paraphrase' && record.removed) {
    const latest = await latestParaphrase(scene, record.claimId, record.participantId);
    if (latest?.id !== record.id) return ['keep'] as const;
  }
  const possible = wordsActions[record.removed ? 'removed' : 'published'];
  if (record.type === 'paraphrase') return bringable(possible, record.text);
  return record.type === 'nomination' ? bringable(possible, record.label) : possible;
}

async function change(changes: ChangeSet, record: RecordOf<Worded>, scene: Scene): Promise<void> {
  if (record.type === 'challenge' || record.type === 'assessment') {
    await changeDossier(scene, changes, record);
    return;
  }
  changes.add(record satisfies AnyRecord);
  const along = await wordsAlong(record, scene);
  if (along) changes.add({ ...along, removed: record.removed });
}

/** Where the same words stand, or what goes with them: a disclosure, and the group that a nomination made. */
function wordsAlong(record: RecordOf<Worded>, { facts }: Scene) {
  if (record.type === 'participant') return facts.disclosure(record.id);
  const groupId = record.type === 'nomination' ? record.groupId : null;
  return groupId === null ? undefined : facts.group(groupId);
}
