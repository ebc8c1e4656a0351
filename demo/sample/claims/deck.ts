import type { Said } from './said.js';

/** What one walks and rolls on, and what is lit. */
export const deck: readonly Said[] = [
  {
    number: '4',
    by: 'rosalind',
    kind: 'concern',
    language: 'en',
    at: [-15, '14:35'],
    text:
      'The deck is open steel grating. My front wheels are eleven centimetres across, and ' +
      'they drop into it. When it rains I go over backwards, watching the cars I have just ' +
      'held up come towards me. I have lived two hundred metres from this bridge for ' +
      'thirty-one years, and I cross it in a van.',
  },
  {
    number: '4.1',
    by: 'solange',
    relation: 'supports',
    kind: 'concern',
    language: 'fr',
    at: [-12, '13:10'],
    text:
      'Ma mère regarde le pont comme d’autres regardent la mer : c’est beau, et ce n’est ' +
      'pas pour elle. Les roues de sa marchette s’y prennent exactement comme les vôtres.',
  },
  {
    number: '4.2',
    by: 'hugh',
    relation: 'qualifies',
    kind: 'fact',
    language: 'en',
    at: [-12, '14:25'],
    text:
      'The grating is not original. The bridge opened in 1931 with a timber deck; steel ' +
      'came in 1968, to save weight. The listing covers the trusses and the portal, and ' +
      'nothing that you walk on. A smooth deck offends nobody’s idea of heritage, ours ' +
      'included.',
  },
  {
    number: '4.2.1',
    by: 'rosalind',
    relation: 'asks',
    kind: 'question',
    language: 'en',
    at: [-11, '13:40'],
    text:
      'Then what is smooth, light, and not slippery when it freezes? I ask because I ' +
      'remember the timber on the old ferry landing, and it was none of the three.',
  },
  {
    number: '4.2.1.1',
    by: 'colin',
    relation: 'answers',
    kind: 'fact',
    language: 'en',
    at: [-10, '13:20'],
    text:
      'Glass-fibre panels with a sanded face. They weigh about 45 kilograms a square metre, ' +
      'half as much as the grating with its supports. The footbridge at the upper lock has ' +
      'had them since 2014, and I have yet to see anybody fall on it.',
  },
  {
    number: '5',
    by: 'priya',
    kind: 'proposal',
    language: 'en',
    at: [-15, '15:30'],
    text:
      'Light both approaches and move the North Bank bus stop to the foot of the bridge ' +
      'now, before the fourteen months begin, and not after. Whoever the bridge ends up ' +
      'being for, they will walk to it in the dark.',
  },
  {
    number: '5.1',
    by: 'fatou',
    relation: 'supports',
    kind: 'concern',
    language: 'fr',
    at: [-11, '18:20'],
    text:
      'L’arrêt est à 240 mètres du pont, sans trottoir, derrière la station d’essence. À ' +
      '5 h 30, je les fais avec la lampe de mon téléphone, du côté où les camions tournent.',
  },
  {
    number: '5.2',
    by: 'berth',
    relation: 'opposes',
    kind: 'concern',
    language: 'en',
    at: [-7, '22:05'],
    paraphraseId: 'h8',
    text:
      'I sleep four metres below the north approach. The two lamps of the loading dock ' +
      'already come in through the hatch. Nobody asked the boats about those either, since ' +
      'a berth is not an address.',
  },
  {
    number: '5.2.1',
    by: 'benoit',
    relation: 'qualifies',
    kind: 'proposal',
    language: 'fr',
    at: [-6, '20:25'],
    text:
      'Des lampes basses, tournées vers le sol, ambrées plutôt que blanches. On y voit où ' +
      'l’on met les pieds, et les voisins dorment. Les saumons aussi, du reste.',
  },
];
