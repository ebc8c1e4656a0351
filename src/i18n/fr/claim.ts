import { plural } from '../plural.js';
import type { ClaimMessages } from '../sections/claim.js';

const p = plural('fr');
const n = (count: number): string => p(count, { other: '#' });

export const claim: ClaimMessages = {
  disclosed: {
    speaksFor: 'Parle pour',
    hopes: 'Espère',
    worries: 'Craint',
    interest: 'Intérêt',
    myself: 'En son nom',
    none: 'Aucun déclaré',
    removed: 'La facilitation a retiré ce qui était dit ici. Cela peut être redit autrement.',
  },
  viewOn: (number) => `Votre avis sur la ${number}`,
  position: {
    agree: 'D’accord',
    disagree: 'Pas d’accord',
    unsure: 'J’hésite',
    shared: 'Je me pose aussi cette question',
  },
  people: (count) => p(count, { one: ' personne', other: ' personnes' }),
  counts: (agree, disagree, unsure) =>
    `D’accord ${n(agree)}, pas d’accord ${n(disagree)}, ${p(unsure, { one: '# hésitation', other: '# hésitations' })}.`,
  countsAfterOwn: 'Les chiffres s’affichent une fois que vous avez donné votre avis.',
  countsAtClose: 'Les chiffres s’affichent à la clôture de la consultation.',
  notAVote: 'Ce n’est pas un vote : on y voit où les avis diffèrent.',
  byGroup: 'Avis par groupe',
  group: 'Groupe',
  noGroup: 'Aucun groupe indiqué',
  tooFew: 'Non montré, pour protéger un groupe de moins de 5 personnes',
  closedOn: (date) => `Close le ${date}.`,
  closedSince: (date) => `Contributions closes depuis le ${date}.`,
  opensOn: (date) => `Ouverture aux contributions le ${date}.`,
  sharedBy: (people) =>
    p(people, {
      one: '# personne se pose aussi cette question',
      other: '# personnes se posent aussi cette question',
    }),
  alsoMine: (count) => `Je me pose aussi cette question (${n(count)})`,

  reply: 'Répondre',
  answer: 'Répondre à la question',
  askForEvidence: 'Demander des preuves',
  addEvidence: 'Apporter des preuves',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkNotCopied: 'Le lien n’a pas pu être copié. Le numéro de la contribution est ce lien.',
  report: 'Signaler',
  edit: 'Modifier',
  withdraw: 'Retirer',
  moderate: 'Décider',
  discard: 'Abandonner',
  editText: 'Reprendre mon texte',
  earlierWordings: (count) =>
    p(count, { one: 'Formulation précédente', other: '# formulations précédentes' }),
  wordedUntil: (moment) => `Jusqu’au ${moment}`,

  held: (own) => `En attente d’un accord sur ${own ? 'votre' : 'la'} reformulation.`,
  heldText: (own) =>
    `Cette réponse n’est visible que de la facilitation et de ${own ? 'vous' : 'la personne qui l’a écrite'}. Elle paraîtra dès que l’auteur aura confirmé la reformulation ou que ses mots auront été repris, ou à la fin du délai.`,
  seeRestatement: 'Voir la reformulation',
  pending: 'En attente de la facilitation.',
  pendingText: (own) =>
    `D’ici là, elle n’est visible que de la facilitation et de ${own ? 'vous' : 'la personne qui l’a écrite'}.`,
  wentAway: 'La contribution où vous étiez n’est plus affichée ici.',

  sending: 'Envoi en cours…',
  waitingTitle: 'En attente de connexion.',
  waitingText: 'Conservée sur cet appareil. Elle partira dès que la connexion sera rétablie.',
  waitingOnPage:
    'Conservée seulement tant que cette page reste ouverte. Elle partira dès que la connexion sera rétablie.',
  signInTitle: 'En attente de votre connexion.',
  signInText: 'Conservée sur cet appareil. Reconnectez-vous sous le même nom pour l’envoyer.',
  signInOnPage:
    'Conservée seulement tant que cette page reste ouverte. Reconnectez-vous sous le même nom pour l’envoyer.',
  refusedTitle: 'Non acceptée.',
  textKept: 'Votre texte est conservé.',
};
