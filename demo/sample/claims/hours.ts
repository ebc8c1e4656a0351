import type { Said } from './said.js';

/** The bridge without cars by day: the proposal that most answers are about. */
export const hours: readonly Said[] = [
  {
    number: '2',
    by: 'nadia',
    kind: 'proposal',
    language: 'fr',
    at: [-16, '18:05'],
    text:
      'Entre 7 h et 19 h, que le pont soit réservé aux gens à pied et à vélo, à l’autobus ' +
      'et aux secours. Le soir, les autos reviennent.\n\n' +
      'Je suis infirmière et je traverse à vélo à 6 h 40 ou à 19 h 15, selon mon horaire : ' +
      'je connais le pont avec des autos et presque sans. Le jour, il y a du monde à ' +
      'protéger. La nuit, il y a surtout des gens qui n’ont pas d’autre façon de rentrer.',
  },
  {
    number: '2.1',
    by: 'odile',
    relation: 'opposes',
    kind: 'concern',
    language: 'fr',
    at: [-13, '10:55'],
    paraphraseId: 'h3',
    text:
      'Mon pain se vend entre 7 h et 9 h, et la moitié de ces clients s’arrêtent trois ' +
      'minutes, en double file, avant de traverser. Je ne défends pas la double file. Mais ' +
      'si le pont ferme à 7 h, ils prendront celui d’en haut et ne passeront plus devant ' +
      'chez moi. J’ai deux employées. Je voudrais savoir ce qu’on fait d’elles la première ' +
      'année.',
  },
  {
    number: '2.1.1',
    by: 'nadia',
    relation: 'qualifies',
    kind: 'proposal',
    language: 'fr',
    at: [-11, '19:50'],
    text:
      'Je n’avais pas pensé à l’heure du pain. On pourrait commencer à 9 h plutôt qu’à ' +
      '7 h : la cloche de l’école a sonné, et votre première fournée est vendue. Pour le ' +
      'soir, 19 h peut rester.',
  },
  {
    number: '2.1.1.1',
    by: 'priya',
    relation: 'qualifies',
    kind: 'concern',
    language: 'en',
    at: [-9, '12:50'],
    text:
      'Nine o’clock leaves out the very half hour when two hundred children cross. If the ' +
      'hours can move for the bakery, can they move for the school as well: no cars from ' +
      '7:30 to 8:30, cars until ten, then none again?',
  },
  {
    number: '2.1.1.2',
    by: 'odile',
    relation: 'supports',
    kind: 'value',
    language: 'fr',
    at: [-8, '20:35'],
    text:
      'Avec l’heure que propose madame Raman en 2.1.1.1, je vends mes croissants à ceux qui ' +
      'marchent et mon pain à ceux qui roulent. Cela, je peux l’essayer un an.',
  },
  {
    number: '2.2',
    by: 'tom',
    relation: 'opposes',
    kind: 'fact',
    language: 'en',
    at: [-11, '13:15'],
    paraphraseId: 'h5',
    text:
      'One customer in three at the hardware store comes across the bridge by car, and they ' +
      'are the ones who buy plywood, not a bag of screws. Sixteen other shops on the Quay ' +
      'told me much the same. Close the bridge by day and that trade does not walk over: it ' +
      'goes to the big stores on Route 12.',
  },
  {
    number: '2.2.1',
    by: 'etienne',
    relation: 'opposes',
    kind: 'fact',
    language: 'fr',
    at: [-9, '21:10'],
    paraphraseId: 'h7',
    text:
      'Dans notre cours de mathématiques, on a compté les clients de neuf commerces du quai ' +
      'pendant deux samedis et deux mardis : 1 312 personnes. 14 % étaient venues en auto ' +
      'par le pont, 58 % à pied. Cela ne dit pas combien chacune dépense, c’est vrai.',
  },
  {
    number: '2.2.1.1',
    by: 'tom',
    relation: 'qualifies',
    kind: 'fact',
    language: 'en',
    at: [-8, '13:30'],
    text:
      'A fair count, and I said so to their teacher. But three of the nine are cafés, and ' +
      'nobody drives in for a coffee. Without the cafés it is 23 percent by car. Lower than ' +
      'what I said, higher than what you say, and I would sign that number.',
  },
  {
    number: '2.3',
    by: 'fatou',
    relation: 'supports',
    kind: 'concern',
    language: 'fr',
    at: [-10, '18:30'],
    text:
      'Je fais quatre visites à domicile par jour, deux sur chaque rive. L’autobus 3 met ' +
      'onze minutes à passer le pont, à cause du feu ; sans les autos, il en mettrait ' +
      'quatre. Pour les gens que j’aide, sept minutes, c’est un déjeuner pris à table ' +
      'plutôt qu’au lit.',
  },
  {
    number: '2.4',
    by: 'grace',
    relation: 'opposes',
    kind: 'concern',
    language: 'en',
    at: [-1, '15:20'],
    status: 'held',
    paraphraseId: 'h6',
    text:
      'On Saturdays I load at half past five and the market opens at eight. If a flat tire ' +
      'makes me miss the seven o’clock gate by five minutes, I drive 6.8 kilometres round ' +
      'and set up after my customers have gone home. One morning a week, I need a gate with ' +
      'a person at it and not a clock.',
  },
];
