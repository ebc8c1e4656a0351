import type { Consultation, Group } from '../model/consultation.js';
import type { Disclosure, Participant } from '../model/participant.js';
import type { Cell } from './cell.js';
import { derive } from './derive.js';
import type { DialogueStore } from './dialogue-store.js';
import { groupsCell } from './groups.js';

/** What a person is asked of where they stand, and what they have said so far. */
export interface DisclosureView {
  readonly consultation: Consultation;
  readonly groups: readonly Group[];
  readonly participant: Participant | undefined;
  readonly disclosure: Disclosure | undefined;
  /** The name that the sign-in gives, until the person has chosen one. */
  readonly name: string;
}

/** The disclosure of the person before the screen. */
export function disclosureView(store: DialogueStore): Cell<DisclosureView | undefined> {
  const { records } = store;
  const groups = groupsCell(store);
  return derive<DisclosureView | undefined>((read) => {
    const consultation = read(store.consultation);
    if (!consultation) return undefined;
    const { participantId: me, name } = read(store.session);
    const [id] = me === null ? [] : read(records.disclosuresOf(me));
    return {
      consultation,
      groups: read(groups),
      participant: me === null ? undefined : read(records.cell('participant', me)),
      disclosure: id === undefined ? undefined : read(records.cell('disclosure', id)),
      name,
    };
  }, sameFields);
}

function sameFields(a: DisclosureView | undefined, b: DisclosureView | undefined): boolean {
  if (!a || !b) return a === b;
  return (Object.keys(a) as (keyof DisclosureView)[]).every((key) => Object.is(a[key], b[key]));
}
