import { plural } from '../plural.js';
import type { DisclosureMessages } from '../sections/disclosure.js';

const p = plural('fr');

export const disclosure: DisclosureMessages = {
  heading: 'D’où vous parlez',
  groupsHeading: 'Les groupes auxquels vous appartenez',
  seen: 'Chacun le voit sur toutes vos contributions',
  labels: {
    name: 'Votre nom public',
    standing: 'Je parle pour',
    speaksFor: 'Qui, avec vos propres mots',
    members: 'Combien de membres',
    objectives: 'J’espère',
    concerns: 'Je crains',
    hasInterest: 'Avez-vous un intérêt dans le résultat ?',
    interest: 'Mon intérêt dans le résultat',
    otherGroups: 'Si rien de cela ne convient',
    ownWords: 'Avec vos propres mots',
  },
  hints: {
    name: 'Ce n’est pas forcément votre vrai nom.',
    members: 'Si vous le savez.',
    interest: 'Argent, terrain, travail, mandat.',
    groups: 'On voit ainsi qui est là et qui manque. Choisissez tout ce qui convient.',
  },
  standing: {
    self: 'Moi-même',
    organisation: 'Un groupe ou un organisme',
    absent: 'Quelqu’un qui ne peut pas participer',
  },
  which: {
    organisation: 'Quel groupe ou organisme, avec vos propres mots',
    absent: 'Qui, avec vos propres mots',
  },
  noInterest: 'Non',
  someInterest: 'Oui, et je dis lequel',
  namedGroups: 'Groupes nommés par des participants',
  noneOfThese: 'Je me décris avec mes propres mots',
  ratherNot: 'Je préfère ne pas le dire',
  nothingToAdd: 'Je n’ai rien à ajouter',
  keep: 'Conserver',
  goOn: 'Continuer',
  kept: 'C’est noté. Cela figure sur toutes vos contributions.',

  speaksForSelf: 'Parle en son nom',
  speaksFor: (whom) => `Parle pour ${whom}`,
  interestDeclared: 'Intérêt déclaré',
  notDisclosed: 'N’a pas dit pour qui il ou elle parle.',
  withMembers: (whom, members) =>
    `${whom} (${p(members, { one: '# membre', other: '# membres' })})`,
};
