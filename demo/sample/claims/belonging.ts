import type { Said } from './said.js';

/** Whose bridge it is. */
export const belonging: readonly Said[] = [
  {
    number: '6',
    by: 'solange',
    kind: 'value',
    language: 'fr',
    at: [-15, '16:10'],
    text:
      'Un pont n’appartient pas à ceux qui le traversent le plus. Ma mère y passait deux ' +
      'fois par an, pour la bénédiction des bateaux et pour le cimetière. Si l’on ne compte ' +
      'que les passages, elle ne compte pas.',
  },
  {
    number: '6.1',
    by: 'walter',
    relation: 'opposes',
    kind: 'value',
    language: 'en',
    at: [-10, '17:15'],
    paraphraseId: 'h9',
    text:
      'I would carry your mother over myself. But a town has one budget, and it has to ask ' +
      'how many people each dollar serves. If we stop counting crossings, we start counting ' +
      'who speaks best, and my night shift loses that one every time.',
  },
  {
    number: '6.2',
    by: 'ivan',
    relation: 'opposes',
    kind: 'value',
    language: 'en',
    at: [-6, '10:50'],
    paraphraseId: 'h10',
    text:
      'Count her two crossings, then, and count them double. But count the milk truck too. ' +
      'It goes the long way round seven hundred times a year, and nobody has written a poem ' +
      'about it.',
  },
  {
    number: '12',
    by: 'mathilde',
    kind: 'concern',
    language: 'fr',
    at: [-11, '22:30'],
    text:
      'Chez nous, on traverse en français et on revient en anglais, c’est comme cela depuis ' +
      'toujours. My grandmother sold eels on the Quay in English and counted the money in ' +
      'French. Alors, quand on me demande si le pont est pour les piétons ou pour les ' +
      'autos, je réponds que c’est surtout le seul endroit où les deux rives se disent ' +
      'bonjour.\n\n' +
      'Put the cars on it or take them off, but leave somewhere to stop and talk. Un banc ' +
      'au milieu, ce n’est pas grand-chose, et personne ne l’a encore demandé.',
  },
  {
    number: '12.1',
    by: 'hugh',
    relation: 'supports',
    kind: 'fact',
    language: 'en',
    at: [-9, '15:30'],
    text:
      'There was a bench. It is in photographs from 1952, at the second panel on the ' +
      'downstream side, where the deck is half a metre wider for a lamp post that is no ' +
      'longer there.',
  },
  {
    number: '19',
    by: 'etienne',
    kind: 'value',
    language: 'fr',
    at: [-2, '20:40'],
    text:
      'J’ai dix-sept ans. Le pont réparé tiendra soixante ans, disent les ingénieurs, et ' +
      'presque personne dans cette discussion ne connaîtra la deuxième moitié. Je demande ' +
      'juste qu’on choisisse quelque chose qui peut se défaire.',
  },
  {
    number: '19.1',
    by: 'colin',
    relation: 'supports',
    kind: 'value',
    language: 'en',
    at: [-1, '14:10'],
    text: 'That is the best engineering requirement in this whole record.',
  },
];
