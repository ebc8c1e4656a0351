import { whyRemoved } from '../moderation.js';
import type { Said } from './said.js';

/** Night shifts, ambulances, boats, and what it costs. */
export const work: readonly Said[] = [
  {
    number: '7',
    by: 'walter',
    kind: 'fact',
    language: 'en',
    at: [-15, '18:00'],
    text:
      'We run a night shift of twenty-six at the smokehouse. If the bridge is shut to cars ' +
      'at any hour, half of them will have quit within the year.',
  },
  {
    number: '7.1',
    by: 'fatou',
    relation: 'opposes',
    kind: 'concern',
    language: 'fr',
    at: [-14, '19:25'],
    paraphraseId: 'h11',
    text:
      'J’ai fait deux hivers de nuit au fumoir. On montait à quatre par auto, et celle qui ' +
      'conduisait ne dormait pas plus que les autres. On ne part pas à cause d’un pont, on ' +
      'part à cause de l’horaire. Demandez-le-leur : ils sont vingt-six, et aucun n’écrit ' +
      'ici.',
  },
  {
    number: '9',
    by: 'jory',
    kind: 'question',
    language: 'en',
    at: [-14, '22:10'],
    text:
      'Will the clearance under the span stay the same? At a spring tide my work boat ' +
      'passes with sixty centimetres to spare, and there are three of us on Hay Island who ' +
      'come in that way.',
  },
  {
    number: '10',
    by: 'ivan',
    kind: 'proposal',
    language: 'en',
    at: [-13, '10:45'],
    text:
      'Charge two dollars for a car to cross by day, and put the money into the bus. Those ' +
      'who really need to drive will pay, and the others will find they didn’t.',
  },
  {
    number: '10.1',
    by: 'marcel',
    relation: 'opposes',
    kind: 'value',
    language: 'fr',
    at: [-8, '22:20'],
    paraphraseId: 'h13',
    text:
      'Deux dollars, deux fois par jour, c’est huit cents dollars par an pour aller gagner ' +
      'sa vie. Ceux qui en ont les moyens ne s’en apercevront pas ; les autres feront le ' +
      'tour, avec le carburant en plus. Ce n’est pas le besoin qu’on mesure ainsi, c’est le ' +
      'salaire.',
  },
  {
    number: '11',
    by: 'mireille',
    kind: 'fact',
    language: 'fr',
    at: [-13, '16:55'],
    text:
      'En 2023, nos ambulances ont pris le pont d’en bas 212 fois. Par celui d’en haut, il ' +
      'faut huit minutes de plus pour atteindre la rive nord. Quand un cœur s’arrête, on ne ' +
      'discute pas huit minutes.',
  },
  {
    number: '11.1',
    by: 'nadia',
    relation: 'qualifies',
    kind: 'proposal',
    language: 'fr',
    at: [-12, '20:20'],
    text:
      'Dans ce que je propose en 2, les secours passent à toute heure, et plus vite ' +
      'qu’aujourd’hui : il n’y a devant eux que des gens qui peuvent se ranger.',
  },
  {
    number: '15',
    by: 'marcel',
    kind: 'concern',
    language: 'fr',
    at: [-9, '18:05'],
    status: 'removed',
    tombstone: {
      at: [-7, '15:05'],
      reason: whyRemoved,
      ground: 'personal-data',
      intoId: null,
    },
    text:
      'Monsieur Untel, plaque PA 000, bloque l’approche nord tous les matins, et personne ' +
      'ne fait rien.',
  },
  {
    number: '15.1',
    by: 'priya',
    relation: 'qualifies',
    kind: 'concern',
    language: 'en',
    at: [-8, '12:40'],
    text:
      'Whoever it is, the parking is real: with one car on the north approach, the bus ' +
      'cannot line up with the bridge, and everybody behind it waits through a second green.',
  },
  {
    number: '20',
    by: 'walter',
    kind: 'proposal',
    language: 'en',
    at: [-1, '13:05'],
    text:
      'If the town runs the number 3 bus until one in the morning, the smokehouse will pay ' +
      'for the last two runs. I would rather pay for a bus than go on arguing about a ' +
      'bridge.',
  },
];
