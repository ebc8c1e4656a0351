import { plural } from '../plural.js';
import type { ConsultationMessages } from '../sections/consultation.js';

const p = plural('fr');

export const consultation: ConsultationMessages = {
  opening: 'Ouverture de la consultation',
  failedTitle: 'La consultation n’a pas pu être ouverte.',
  failedText: 'Le service n’a pas répondu. Ce que vous avez écrit est conservé.',
  notFoundTitle: 'Cette consultation est introuvable.',
  notFoundText: 'Vérifiez l’adresse de cette page, ou écrivez à ses responsables.',
  tryAgain: 'Réessayer',
  offlineTitle: 'Vous êtes hors ligne.',
  offlineText:
    'Continuez à lire et à écrire : votre texte reste sur cet appareil et partira dès que la connexion revient.',
  backOnline: 'La connexion est rétablie.',
  readOnly: 'Ceci est un dossier publié. On peut le lire, mais plus y ajouter.',
  signedOutTitle: 'Votre session a pris fin.',
  signedOutText: 'Votre texte est conservé. Reconnectez-vous sous le même nom pour l’envoyer.',
  linked: 'La contribution demandée',
  leave: 'Fermer',
  signIn: 'Se reconnecter',
  closed: 'Cette consultation est close. Tout reste lisible.',
  storage: 'Ce navigateur ne conserve rien : les brouillons ne durent que le temps de cette page.',
  waiting: (count) =>
    p(count, {
      one: '# contribution attend sur cet appareil d’être envoyée.',
      other: '# contributions attendent sur cet appareil d’être envoyées.',
    }),
};
