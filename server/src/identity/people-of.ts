import type { Keeper } from '../keeping/keeper.js';
import type { MadeUpPerson } from './demo.js';

/** A list of more people is of no use to anybody who tries something out. */
const MOST = 60;

/** Somebody who has said nothing yet, and somebody who never will. */
const others: readonly MadeUpPerson[] = [
  { id: 'newcomer', name: 'Robin Ames', roles: ['participant'] },
  { id: null, name: '', roles: [] },
];

/** Everybody who takes part in what is kept, for a demonstration in which one can be any of them. */
export async function peopleOf(
  keeper: Pick<Keeper, 'consultationIds' | 'readRecords'>,
): Promise<readonly MadeUpPerson[]> {
  const people = new Map<string, MadeUpPerson>();
  for (const id of await keeper.consultationIds()) {
    for await (const record of keeper.readRecords(id)) {
      if (record.type === 'participant') people.set(record.id, record);
      if (people.size === MOST) return [...people.values(), ...others];
    }
  }
  return [...people.values(), ...others];
}
