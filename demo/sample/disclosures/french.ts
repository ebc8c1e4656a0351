import type { Stake } from './stake.js';

/** Where those who write in French stand. */
export const frenchStakes: readonly Stake[] = [
  {
    of: 'nadia',
    language: 'fr',
    objectives: 'Traverser sans avoir un pare-chocs derrière la roue.',
    concerns: 'Qu’on attende un accident pour trouver que c’était évident.',
    interest: null,
  },
  {
    of: 'fatou',
    language: 'fr',
    objectives: 'Arriver à l’heure chez les gens que je lève, que je lave et que je fais manger.',
    concerns: 'Qu’on règle tout pour ceux qui traversent entre neuf heures et cinq heures.',
    interest: 'Mon employeur ne paie pas le temps que je passe dans l’autobus.',
  },
  {
    of: 'marcel',
    language: 'fr',
    objectives: 'Garder un chemin de douze minutes pour aller travailler, pas de trente.',
    concerns:
      'Que la décision soit déjà prise, et qu’on nous demande seulement de la trouver bonne.',
    interest: null,
  },
  {
    of: 'bertrand',
    language: 'fr',
    standing: 'organisation',
    speaksFor: 'le Syndicat des fermes des rangs',
    members: 41,
    objectives: 'Ramener le foin par le chemin le plus court, cinq semaines par année.',
    concerns: 'Qu’on découvre au mois de juin que la barrière se ferme à sept heures.',
    interest: 'Je trais soixante vaches. Avec le pont, j’économise environ 900 litres par été.',
  },
  {
    of: 'benoit',
    language: 'fr',
    objectives: 'Pouvoir pêcher du quai nord, et y venir à pied.',
    concerns: 'Les quatorze mois.',
    interest: null,
  },
  {
    of: 'odile',
    language: 'fr',
    objectives: 'Que la boulangerie ouvre encore à sept heures dans deux ans.',
    concerns: 'La première année, celle qu’aucune étude ne regarde.',
    interest:
      'La boulangerie du quai est à moi. Environ la moitié des clients du matin passent ' +
      'par le pont.',
  },
  {
    of: 'solange',
    language: 'fr',
    standing: 'absent',
    speaksFor: 'ma mère, qui a 91 ans et ne se sert pas d’un écran',
    objectives: 'Qu’elle puisse encore aller sur l’autre rive, les deux jours où elle y tient.',
    concerns: 'Qu’on ne compte que ceux qui passent souvent.',
    interest: null,
  },
  {
    of: 'mireille',
    language: 'fr',
    objectives: 'Que les secours passent, quoi qu’on décide pour les autres.',
    concerns: 'Une borne, une barrière, une clé que personne ne trouve à trois heures du matin.',
    interest: 'Je suis ambulancière, et je réponds ici en mon nom.',
  },
  {
    of: 'etienne',
    language: 'fr',
    objectives: 'Qu’on choisisse avec des chiffres quand il y en a.',
    concerns: 'Que ceux qui ont le plus de temps écrivent le plus.',
    interest: null,
  },
  {
    of: 'mathilde',
    language: 'fr',
    objectives: 'Que le pont reste l’endroit où l’on se croise.',
    concerns: 'Que chacun discute dans sa langue, avec les siens.',
    interest: null,
  },
  {
    of: 'liseanne',
    language: 'fr',
    objectives: 'Tenir l’horaire de deux écoles.',
    concerns: 'Un feu réglé par quelqu’un qui ne l’a jamais attendu.',
    interest: 'Je conduis l’autobus scolaire : mon parcours dépend de ce qu’on décide.',
  },
  {
    of: 'ines',
    language: 'fr',
    standing: 'organisation',
    speaksFor: 'l’équipe d’animation, engagée par la Ville et indépendante du service des travaux',
    objectives: 'Que chacun soit compris avant d’être contredit.',
    concerns: 'Que les absents restent absents.',
    interest: 'La Ville paie mon travail ; il ne dépend pas de l’issue.',
  },
];
