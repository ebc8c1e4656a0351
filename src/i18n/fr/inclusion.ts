import { plural } from '../plural.js';
import type { InclusionMessages } from '../sections/inclusion.js';

const p = plural('fr');

export const inclusion: InclusionMessages = {
  withheld: 'non montré',
  stagesTitle: 'De la présence à la réponse',
  stagesCaption:
    'Part de chaque groupe parmi les personnes présentes, celles qui ont écrit, celles qui ont été comprises par quelqu’un en désaccord, et celles qui ont reçu une réponse. Les chiffres qui révéleraient un groupe de moins de 5 personnes ne sont pas montrés.',
  group: 'Groupe',
  expectedShare: 'Part attendue',
  stage: {
    present: 'Ici',
    speaking: 'A écrit',
    heard: 'A été compris',
    answered: 'A reçu une réponse',
  },
  notSet: 'non fixé',
  none: 'aucun',
  nominate: 'Nommer un groupe absent',
  nominateTitle: 'Qui manque ?',
  nominateWho: 'Quel groupe devrait être ici et n’y est pas ?',
  nominateWhy: 'En quoi ce groupe est-il concerné ?',
  nominateReach: 'Comment le joindre ?',
  nominateReachHint: 'Un lieu, une personne, une langue, un moment de la journée.',
  nominateSend: 'Nommer ce groupe',
  nominateNote: 'La facilitation décide, et la raison est publique.',
  nominateDone: 'Le groupe a été nommé.',
  nominateNext:
    'Tout le monde le voit parmi les groupes nommés par des participants. La facilitation décidera s’il s’ajoute aux groupes attendus, et la raison figurera à côté de son nom.',
  close: 'Fermer',
  cancel: 'Annuler',
  notFetched: 'Impossible de charger ceci. Vérifiez la connexion.',
  tryAgain: 'Réessayer',
  namedTitle: (count) =>
    p(count, {
      one: '# groupe nommé par un participant',
      other: '# groupes nommés par des participants',
    }),
  removed: 'La facilitation a retiré ce qui était nommé ici.',
  report: 'Signaler',
  about: (group) => ` : ${group}`,
  namedOn: (date) => `Nommé le ${date}.`,
  decidedOn: (date) => `Décidé le ${date}.`,
  nominationState: {
    open: 'En attente d’une décision.',
    included: 'Désormais attendu.',
    'left-out': 'Non retenu.',
  },
};
