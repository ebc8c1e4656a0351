import type { Said } from './said.js';

/** How wide the deck is, and what follows from it. */
export const width: readonly Said[] = [
  {
    number: '1',
    by: 'colin',
    kind: 'fact',
    language: 'en',
    at: [-16, '13:10'],
    text:
      'Between the trusses the deck is 4.9 metres wide. A car lane takes 3 of them. What is ' +
      'left is 1.9 metres, too little for two wheelchairs to pass each other. So cars and a ' +
      'safe path do not fit side by side: one of them has to wait, or stay off.',
  },
  {
    number: '1.1',
    by: 'marcel',
    relation: 'opposes',
    kind: 'value',
    language: 'fr',
    at: [-12, '22:40'],
    paraphraseId: 'h1',
    text:
      'Attendre ne me dérange pas. Depuis 2016, je m’arrête au feu matin et soir et je n’en ' +
      'suis pas mort. Ce que je refuse, c’est l’idée que la seule façon de partager un pont ' +
      'soit d’en chasser quelqu’un. On a partagé cette voie à tour de rôle pendant des ' +
      'années : que les piétons aient leur tour au feu, eux aussi.',
  },
  {
    number: '1.1.1',
    by: 'liseanne',
    relation: 'qualifies',
    kind: 'fact',
    language: 'fr',
    at: [-10, '21:50'],
    text:
      'Je conduis l’autobus scolaire et je passe quatre fois par jour. Le matin, au feu, ' +
      'j’attends en moyenne 3 min 40 : j’ai noté tous mes passages de janvier à mars. Avec ' +
      'un tour de plus pour les piétons, on serait autour de cinq minutes, et je ne ' +
      'pourrais plus tenir l’horaire de la deuxième école.',
  },
  {
    number: '1.1.1.1',
    by: 'priya',
    relation: 'asks',
    kind: 'question',
    language: 'en',
    at: [-9, '12:25'],
    text:
      'Is that the wait at ten to eight only, or all day? If it is only the school run, the ' +
      'pedestrian turn could be left out for that half hour.',
  },
  {
    number: '1.2',
    by: 'priya',
    relation: 'supports',
    kind: 'concern',
    language: 'en',
    at: [-11, '12:35'],
    text:
      'I take two children across on a cargo bike. In four years a wing mirror has touched ' +
      'me twice, both times because a driver was being polite and squeezed past instead of ' +
      'making me feel I was in the way. Nobody did anything wrong. There just isn’t room.',
  },
];
