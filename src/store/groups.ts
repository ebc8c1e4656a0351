import type { Group } from '../model/consultation.js';
import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** All groups of the consultation, in the order in which they are known. */
export function groupsCell(store: DialogueStore): Cell<readonly Group[]> {
  const { records } = store;
  return derive<readonly Group[]>(
    (read) => read(records.groups()).flatMap((id) => read(records.cell('group', id)) ?? []),
    (a, b) => a.length === b.length && a.every((group, at) => group === b[at]),
  );
}
