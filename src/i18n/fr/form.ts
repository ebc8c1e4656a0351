import { plural } from '../plural.js';
import type { FormMessages } from '../sections/form.js';

const p = plural('fr');
const n = (count: number): string => p(count, { other: '#' });

export const form: FormMessages = {
  notYet: 'Il manque encore quelque chose pour continuer.',
  fill: (label) => `Écrivez quelque chose sous « ${label} ».`,
  choose: (label) => `Choisissez une réponse à « ${label} ».`,
  shorten: (label, over) =>
    `Raccourcissez « ${label} » de ${p(over, { one: '# caractère', other: '# caractères' })}.`,
  count: (label) => `Écrivez un nombre entier sous « ${label} », ou laissez le champ vide.`,
  optional: '(facultatif)',

  upTo: (limit) => p(limit, { other: '# caractères au plus' }),
  characters: (used, limit) => `${n(used)} sur ${p(limit, { other: '# caractères' })}`,
  charactersLeft: (count) => p(count, { one: 'Reste # caractère', other: 'Restent # caractères' }),
  charactersOver: (count) =>
    p(count, { one: '# caractère de trop', other: '# caractères de trop' }),

  otherLanguage: 'Pas encore disponible en français.',
  textLanguage: 'Langue de votre texte',
  textLanguageHint: 'Il est affiché et lu à voix haute dans cette langue.',

  draftKept: 'Brouillon conservé sur cet appareil',
  draftBackTitle: (date) => `Votre brouillon du ${date} est de retour.`,
  draftBackText: 'Il était conservé sur cet appareil, et personne ne l’a vu.',
  refusedTitle: 'Votre envoi n’a pas été accepté et se trouve de nouveau ici.',
  startAfresh: 'Repartir de zéro',
  otherTabTitle: 'Il y a un autre texte de vous, d’un autre onglet ou d’avant votre connexion.',
  otherTabText: 'Les deux textes sont ici. Choisissez celui avec lequel continuer.',
  otherTabHere: 'Il y a un autre texte de vous : choisissez',
  inOtherTab: 'L’autre texte :',
  keepThisText: 'Continuer avec le texte de ce formulaire',
  takeOtherText: 'Prendre l’autre texte',
  notLastingTitle: 'Ce navigateur ne conserve rien.',
  notLastingText: 'Votre texte reste jusqu’à ce que vous quittiez cette page.',
  copyText: 'Copier mon texte',
  textCopied: 'Texte copié',
  textNotCopied:
    'Le texte n’a pas pu être copié. Sélectionnez-le dans son champ et copiez-le de là.',

  sending: 'Envoi en cours…',
  waits: 'Conservé sur cet appareil. L’envoi se fera au retour de la connexion.',
  waitsOnPage:
    'Conservé seulement tant que cette page reste ouverte. L’envoi se fera au retour de la connexion.',
};
