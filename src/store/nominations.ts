import { byKey } from '../internal/by-key.js';
import type { Nomination } from '../model/inclusion.js';
import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';

/** The groups that participants have named, the latest first. */
export function nominationsCell({ records }: DialogueStore): Cell<readonly Nomination[]> {
  return derive<readonly Nomination[]>(
    (read) =>
      read(records.idsOfAll('nomination'))
        .flatMap((id) => read(records.cell('nomination', id)) ?? [])
        .sort(byKey(({ createdAt }) => createdAt))
        .reverse(),
    (a, b) => a.length === b.length && a.every((nomination, at) => nomination === b[at]),
  );
}
