import type { Group } from '../../src/model/consultation.js';
import type { LocalText } from '../../src/model/parts.js';
import type { Clock } from './time.js';

const dimensions = {
  area: { en: 'Where you live', fr: 'Où vous habitez' },
  crossing: { en: 'How you usually cross', fr: 'Comment vous traversez d’habitude' },
  language: { en: 'First language', fr: 'Première langue' },
  named: { en: 'Named by participants', fr: 'Nommés par des participants' },
} as const;

const sources = {
  area: { en: 'Municipal roll, 2023', fr: 'Rôle municipal, 2023' },
  crossing: {
    en: 'Count on the bridge, two weeks of October 2023',
    fr: 'Comptage sur le pont, deux semaines d’octobre 2023',
  },
  language: {
    en: 'Census of 2021, first language learned and still understood',
    fr: 'Recensement de 2021, première langue apprise et encore comprise',
  },
  named: null,
} as const;

/** Every group of the sample: its dimension, its expected share, and its name. */
const expected = {
  quay: ['area', 0.28, { en: 'The Quay and the old town', fr: 'Le quai et la vieille ville' }],
  north: ['area', 0.37, { en: 'North Bank', fr: 'Rive nord' }],
  ranges: [
    'area',
    0.26,
    {
      en: 'The Ranges: farms and back roads',
      fr: 'Les rangs : les fermes et les chemins de l’arrière-pays',
    },
  ],
  island: ['area', 0.09, { en: 'Hay Island', fr: 'L’île aux Foins' }],
  foot: ['crossing', 0.31, { en: 'On foot or by bicycle', fr: 'À pied ou à vélo' }],
  car: ['crossing', 0.44, { en: 'By car', fr: 'En auto' }],
  bus: [
    'crossing',
    0.15,
    {
      en: 'By bus, in adapted transport or in somebody else’s car',
      fr: 'En autobus, en transport adapté ou dans l’auto de quelqu’un',
    },
  ],
  work: [
    'crossing',
    0.1,
    {
      en: 'With a tractor, a truck or a delivery van',
      fr: 'En tracteur, en camion ou en camionnette de livraison',
    },
  ],
  english: ['language', 0.47, { en: 'English', fr: 'L’anglais' }],
  french: ['language', 0.46, { en: 'French', fr: 'Le français' }],
  other: ['language', 0.07, { en: 'Another language', fr: 'Une autre langue' }],
  nights: [
    'named',
    null,
    {
      en: 'People who cross at night for work',
      fr: 'Celles et ceux qui traversent la nuit pour travailler',
    },
  ],
} as const satisfies Record<string, readonly [keyof typeof dimensions, number | null, LocalText]>;

/** A group of the sample, by the word that stands for it here. */
export type GroupWord = keyof typeof expected;

const words = Object.keys(expected) as GroupWord[];

/** The id of a group: backends give groups by their ids, so these keep the order from above. */
export function groupId(word: GroupWord): string {
  return `group-${String(words.indexOf(word) + 1).padStart(2, '0')}`;
}

function notes({ say }: Clock): Partial<Record<GroupWord, LocalText>> {
  return {
    ranges: {
      en: 'Two evenings at the hall of the second range, the first on ' + say(3, 'en') + '.',
      fr: 'Deux soirées à la salle du deuxième rang, la première le ' + say(3, 'fr') + '.',
    },
    other: {
      en: 'Leaflets in Spanish and Tagalog, left at the smokehouse on ' + say(-6, 'en') + '.',
      fr: 'Feuillets en espagnol et en tagalog, déposés au fumoir le ' + say(-6, 'fr') + '.',
    },
    nights: {
      en: 'Named by a participant; invited through three employers on ' + say(-9, 'en') + '.',
      fr: 'Nommés par une participante ; invités par trois employeurs le ' + say(-9, 'fr') + '.',
    },
  };
}

/** The groups that are expected, and the one that a participant named. */
export function groups(clock: Clock): Group[] {
  const note = notes(clock);
  return words.map((word) => {
    const [dimension, expectedShare, label] = expected[word];
    return {
      type: 'group',
      id: groupId(word),
      revision: 1,
      dimension,
      dimensionLabel: dimensions[dimension],
      label,
      expectedShare,
      source: sources[dimension],
      note: note[word] ?? null,
    };
  });
}
