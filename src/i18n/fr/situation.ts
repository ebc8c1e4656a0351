import type { SituationMessages } from '../sections/situation.js';

export const situation: SituationMessages = {
  failedTitle: 'La consultation n’a pas pu être ouverte.',
  failedText: 'Le service n’a pas répondu. Ce que vous avez écrit est conservé.',
  notFoundTitle: 'Cette consultation est introuvable.',
  notFoundText: 'Vérifiez l’adresse de cette page, ou écrivez à ses responsables.',
  tryAgain: 'Réessayer',
  linkedFailed: 'Cette contribution n’a pas pu être chargée.',
  offlineTitle: 'Vous êtes hors ligne.',
  offlineText:
    'Continuez à lire et à écrire : votre texte reste sur cet appareil et partira dès que la connexion sera rétablie.',
  offlineTextOnPage:
    'Continuez à lire et à écrire : votre texte reste seulement tant que cette page est ouverte, et partira dès que la connexion sera rétablie.',
  backOnline: 'La connexion est rétablie.',
  readOnly: 'Ceci est un registre publié. On peut le lire, mais on ne peut plus rien y ajouter.',
  signedOutTitle: 'Votre session a pris fin.',
  signedOutText: 'Votre texte est conservé. Reconnectez-vous sous le même nom pour l’envoyer.',
  signInAgain: 'Se reconnecter',
  signInTitle: 'Il faut se connecter pour participer.',
  signInText: 'Rien n’a été envoyé. Connectez-vous, puis recommencez.',
  signIn: 'Se connecter',
  closed: 'Cette consultation est close. Tout reste lisible.',
  takenNoMore: 'Les contributions sont closes. Tout reste lisible.',
  opensOn: (date) =>
    `Les contributions ne sont pas ouvertes pour le moment. Elles le seront le ${date}.`,
  opened: 'Les contributions sont ouvertes.',
  endsTitle: (time) => `Votre session prend fin à ${time}.`,
  endsText: 'Reconnectez-vous pour continuer. Votre texte est conservé dans tous les cas.',
};
