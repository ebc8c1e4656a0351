import type { Said } from './said.js';

/** Hay, deliveries and the way round. */
export const farms: readonly Said[] = [
  {
    number: '3',
    by: 'bertrand',
    kind: 'fact',
    language: 'fr',
    at: [-15, '12:20'],
    text:
      'Depuis que le pont est interdit aux plus de cinq tonnes, en 2019, chaque remorque de ' +
      'foin fait 13,6 km de plus, aller et retour. Pour les quarante et une fermes des ' +
      'rangs, cela fait environ 22 000 litres de carburant par an, et des tracteurs sur la ' +
      'route 12 aux heures où tout le monde rentre.',
  },
  {
    number: '3.1',
    by: 'nadia',
    relation: 'asks',
    kind: 'question',
    language: 'fr',
    at: [-12, '20:05'],
    text:
      'Si le pont réparé porte douze tonnes, combien de ces quarante et une fermes ' +
      'traverseraient vraiment chaque jour, et à quelle heure ?',
  },
  {
    number: '3.1.1',
    by: 'bertrand',
    relation: 'answers',
    kind: 'fact',
    language: 'fr',
    at: [-10, '11:15'],
    text:
      'Onze, toute l’année. Les autres, trois semaines pour les foins et deux pour ' +
      'l’ensilage. Et presque toujours avant 7 h ou après 19 h : le foin n’attend pas, mais ' +
      'les vaches non plus.',
  },
  {
    number: '3.1.1.1',
    by: 'colin',
    relation: 'supports',
    kind: 'value',
    language: 'en',
    at: [-9, '14:05'],
    text:
      'Then read 2 and this together. Outside seven to seven, the farms and the people who ' +
      'drive home at night want the same hours that nobody else wants. The quarrel may come ' +
      'down to five weeks a year.',
  },
  {
    number: '14',
    by: 'ivan',
    kind: 'value',
    language: 'en',
    at: [-9, '11:40'],
    status: 'withdrawn',
    tombstone: {
      at: [-8, '10:30'],
      reason: 'Bertrand said it better in 3.1.1.',
      ground: null,
      intoId: null,
    },
    text: 'The farms were here before the bridge was. They should cross when they need to.',
  },
  {
    number: '16',
    by: 'odile',
    kind: 'proposal',
    language: 'fr',
    at: [-9, '20:10'],
    text:
      'Que les livraisons passent avant 7 h, tous les jours, quelles que soient les heures ' +
      'choisies ensuite : la farine, le lait, les légumes, les colis. C’est une demi-heure, ' +
      'et c’est ce qui fait qu’un commerce ouvre ou n’ouvre pas.',
  },
  {
    number: '17',
    by: 'grace',
    kind: 'proposal',
    language: 'en',
    at: [-8, '22:15'],
    status: 'merged',
    tombstone: {
      at: [-6, '16:00'],
      reason: 'The same half hour, asked for in French in 16. Both authors agreed.',
      ground: null,
      intoId: 'c16',
    },
    text:
      'Let delivery vans across before seven in the morning, on any day, whatever hours are ' +
      'chosen for everybody else.',
  },
  {
    number: '18',
    by: 'grace',
    kind: 'question',
    language: 'en',
    at: [-3, '21:45'],
    text:
      'Who counts the crossings, and can we see the counts by hour and not only by day? ' +
      'Everybody here is arguing about hours.',
  },
  {
    number: '18.1',
    by: 'claude',
    relation: 'answers',
    kind: 'fact',
    language: 'en',
    at: [-2, '17:30'],
    text:
      'A loop in the deck has counted cars since 2016, and a camera that keeps no pictures ' +
      'has counted everybody else since October. The file by hour was not public; it is ' +
      'now, in the documents of this consultation.',
  },
];
