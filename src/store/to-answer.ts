import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** Whether restatements of a claim wait for a word of the person before the screen, who wrote it. */
export function waitsForMe(store: DialogueStore, claimId: string): Cell<boolean> {
  const { records } = store;
  return derive((read) => {
    const me = read(store.session).participantId;
    if (me === null || read(records.cell('claim', claimId))?.authorId !== me) return false;
    return read(records.idsOf('paraphrase', claimId))
      .map((id) => read(records.cell('paraphrase', id)))
      .some((each) => each?.status === 'offered' && each.released === null && !each.removed);
  });
}
