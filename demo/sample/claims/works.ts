import type { Said } from './said.js';

/** The fourteen months, and how to find out afterwards. */
export const works: readonly Said[] = [
  {
    number: '8',
    by: 'benoit',
    kind: 'question',
    language: 'fr',
    at: [-14, '20:30'],
    text:
      'Par où passera-t-on à pied pendant les quatorze mois de travaux ? Par la route, ' +
      'c’est 6,8 km, et personne ne les fera.',
  },
  {
    number: '8.1',
    by: 'claude',
    relation: 'answers',
    kind: 'fact',
    language: 'en',
    at: [-12, '17:20'],
    text:
      'By boat. The budget of the works includes a shuttle from the Quay steps to the North ' +
      'Bank slip: every fifteen minutes from 6:30 to 21:00, free, with room for bicycles ' +
      'and two wheelchairs. It does not run when the wind is above 50 km/h. We count on ' +
      'about twelve such days a year, and will send a bus round instead.',
  },
  {
    number: '8.1.1',
    by: 'fatou',
    relation: 'asks',
    kind: 'question',
    language: 'fr',
    at: [-11, '18:45'],
    text: 'Et à 5 h 30 ? La première personne que j’aide mange à 6 h, vent ou pas vent.',
  },
  {
    number: '8.1.1.1',
    by: 'claude',
    relation: 'answers',
    kind: 'fact',
    language: 'fr',
    at: [-9, '17:00'],
    text:
      'Vous avez raison, rien n’est prévu avant 6 h 30. Je demande le prix d’un premier ' +
      'départ à 5 h 15, et je le publie ici d’ici deux semaines, que ce soit possible ou ' +
      'non.',
  },
  {
    number: '13',
    by: 'hugh',
    kind: 'proposal',
    language: 'en',
    at: [-10, '15:00'],
    editedAt: [-10, '15:18'],
    earlier: [
      {
        until: [-10, '15:18'],
        text:
          'Before anybody decides for twenty years, let us try both ways for six months ' +
          'each, and count.',
      },
    ],
    text:
      'Before anybody decides for twenty years, let us try both ways for six months each, ' +
      'and count.\n\n' +
      'The first half year, the bridge opens as it was: one lane, a light, everybody in ' +
      'turn, with a turn for people on foot. The second, it opens as 2 has it: no cars by ' +
      'day, cars at night, the bus and the ambulance at any hour. Both halves should have ' +
      'some winter in them, so the change is in January and not in June.\n\n' +
      'What to count, and it is not much: crossings by hour and by kind, which the loop and ' +
      'the camera do already. The takings of shops that agree to give them, as a percentage ' +
      'of the year before, to somebody who is not the town and not the merchants. The ' +
      'minutes of every ambulance. How many children arrive at the two schools on their ' +
      'own. And twice in each half, at the foot of the bridge, a table with coffee and one ' +
      'question, asked of whoever comes past: did you cross more than you used to, or less, ' +
      'and why?\n\n' +
      'Publish it all every month, so that nobody learns the result from a press release. ' +
      'Then council decides, knowing more than any of us knows today.\n\n' +
      'This costs a removable barrier and somebody’s time. It also means that for a year ' +
      'nobody has won, which in this town may be the hardest part.',
  },
  {
    number: '13.1',
    by: 'bertrand',
    relation: 'opposes',
    kind: 'concern',
    language: 'fr',
    at: [-5, '11:30'],
    paraphraseId: 'h14',
    text:
      'Pour vous, un essai, c’est une année de patience. Pour moi, c’est acheter ou ne pas ' +
      'acheter une remorque de 40 000 $ sans savoir si elle passera encore le pont en ' +
      'janvier. Que l’on essaie, d’accord, mais que les foins et l’ensilage aient les mêmes ' +
      'heures dans les deux moitiés.',
  },
  {
    number: '13.2',
    by: 'liseanne',
    relation: 'supports',
    kind: 'value',
    language: 'fr',
    at: [-4, '21:15'],
    text:
      'Compter avant de décider, cela me va. À une condition : que celle qui conduit ' +
      'l’autobus soit consultée sur le réglage du feu, et pas seulement chronométrée.',
  },
];
