import type { Participant } from '../../src/model/participant.js';
import { groupId, type GroupWord } from './groups.js';
import type { Clock } from './time.js';

/** People who take views and write nothing, by the groups they place themselves in. */
const residents: readonly (readonly [readonly GroupWord[], string])[] = [
  [
    ['quay', 'foot', 'english'],
    'Anna K., Bill Sorrel, Dee, Gwen H., J. Pruitt, Kit Marsh, Lorna B., Old Quay 14, Wes T.',
  ],
  [
    ['quay', 'foot', 'french'],
    'Andrée L., Blanche, Clément D., Édouard P., Francine M., Gaëlle, Josée T., Léo ' +
      'Caron-Hay, Yvan R.',
  ],
  [['quay', 'car', 'english'], 'Barb C., Doug Fenn, Ellis, Marge W., Norm, P. Yates, Sandra L.'],
  [['quay', 'car', 'french'], 'Denis B., Ginette F., Normande, Réjean V., Sylvain C.'],
  [['quay', 'bus', 'english'], 'Mrs. Tuttle'],
  [['quay', 'bus', 'french'], 'Aurèle G.'],
  [['quay', 'work', 'english'], 'Stan from the parcel round'],
  [['quay', 'english'], 'Tanners’ Row 3'],
  [['quay', 'french'], 'Une voisine du quai'],
  [['north', 'foot', 'english'], 'Asha R., Cal Whitlock, Jude, Nell Oakes, Tamsin'],
  [['north', 'foot', 'french'], 'Camille N., Fabrice, Maude T., Rosaire B.'],
  [['north', 'car', 'english'], 'Brent A., Gary L., Hollis, Kim Sayer, Trish M.'],
  [['north', 'car', 'french'], 'Carole D., Gaston P., Huguette, Mario L., Steeve'],
  [['north', 'bus', 'english'], 'Irene F.'],
  [['north', 'bus', 'french'], 'Léonie C.'],
  [['north', 'french'], 'Jeannot'],
  [['ranges', 'car', 'french'], 'Adrien H., Monique L., Ti-Guy'],
  [['ranges', 'car', 'english'], 'Wanda P.'],
  [['ranges', 'work', 'french'], 'Ferme des Trois Sources'],
  [['ranges', 'foot', 'french'], 'Noémie B.'],
  [['ranges'], 'Third Range'],
  [['island', 'car', 'english'], 'Ross D.'],
  [['island', 'foot', 'english'], 'Hattie'],
];

/** A day and a time for the nth of them: the first weeks are busier than the last. */
function joinedAt(index: number, { at }: Clock): string {
  const day = -15 + Math.floor(13 * (index / 66) ** 1.6);
  return at([day, `${String(11 + (index % 12))}:${String(10 + ((index * 7) % 49))}`]);
}

/** The participants who only take views. */
export function silentPeople(clock: Clock): Participant[] {
  const all = residents.flatMap(([words, names]) =>
    names.split(', ').map((name) => ({ words, name })),
  );
  // Taken in steps of 25, so that no group arrives all at once.
  return all.map((_, place) => {
    const index = (place * 25) % all.length;
    const { words, name } = all[index] ?? { words: [], name: '' };
    return {
      type: 'participant',
      id: `r${String(index + 1).padStart(2, '0')}`,
      revision: 1,
      name,
      roles: ['participant'],
      groupIds: words.map(groupId),
      ownWords: null,
      joinedAt: joinedAt(place, clock),
    };
  });
}
