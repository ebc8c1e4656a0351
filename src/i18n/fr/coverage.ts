import { plural } from '../plural.js';
import type { CoverageMessages } from '../sections/coverage.js';

const p = plural('fr');

export const coverage: CoverageMessages = {
  heading: 'Qui est là',
  people: (count) => p(count, { one: '# personne', other: '# personnes' }),
  taking: (taking, expected) =>
    `${p(taking, { other: '#' })} sur ${p(expected, {
      one: '# groupe attendu participe',
      other: '# groupes attendus participent',
    })}`,
  tookPart: (count) =>
    p(count, { one: '# personne a participé', other: '# personnes ont participé' }),
  nothingExpected: 'Les responsables n’ont pas dit qui est attendu.',
  key: 'Légende',
  keyHere: 'part des personnes présentes',
  keyExpected: 'part attendue',
  state: {
    'as-expected': 'Comme attendu.',
    more: 'Plus qu’attendu.',
    less: 'Moins qu’attendu.',
    'under-half': 'Moins de la moitié de la part attendue.',
    nobody: 'Personne pour l’instant.',
    'too-few': 'Chiffre non montré,',
    'not-expected': 'Présent.',
  },
  here: (share) => `${share} ici.`,
  hereAndExpected: (share, expected) => `${share} ici, part attendue : ${expected}.`,
  expected: (share) => `Part attendue : ${share}.`,
  notShown: 'pour protéger un groupe de moins de 5 personnes.',
  between: (low, high) => `Entre ${low} et ${high}.`,
  unknown: (count) =>
    p(count, {
      one: '# personne n’a nommé aucun groupe, ou a préféré ne pas le dire.',
      other: '# personnes n’ont nommé aucun groupe, ou ont préféré ne pas le dire.',
    }),
  sources: (list) => `Parts attendues : ${list.join(' ; ')}.`,
  namedGroups: 'Groupes nommés par des participants',
  loading: 'Décompte des présences',
  failed: 'Le décompte des présences n’a pas pu se faire.',
};
