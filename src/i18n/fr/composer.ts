import { plural } from '../plural.js';
import type { ComposerMessages, StepName } from '../sections/composer.js';

const p = plural('fr');

const steps: Readonly<Record<StepName, (number: string) => string>> = {
  relation: () => 'Ce que fait votre réponse',
  stand: () => 'Dire d’où l’on parle',
  restate: (number) => `Reformuler la ${number}`,
  recognise: (number) => `Tenir compte des preuves sur la ${number}`,
  evidence: (number) => `Apporter des preuves à la ${number}`,
  write: () => 'Écrire',
  review: () => 'Relire et envoyer',
};

export const composer: ComposerMessages = {
  heading: 'Votre contribution',
  replyHeading: (number) => `Votre réponse à la ${number}`,
  editHeading: (number) => `Modifier la ${number}`,
  keptHere: 'Conservée sur cet appareil jusqu’à l’envoi',
  step: (name, number) => steps[name](number),
  change: 'Modifier',
  goOn: 'Continuer',
  back: 'Retour',
  saveAndLeave: 'Enregistrer et quitter',
  goOnWithout: 'Continuer sans cela',
  otherwise: 'Répondre sans s’opposer',

  standSelf: 'Vous parlez en votre nom.',
  standFor: (whom) => `Vous parlez pour ${whom}.`,
  interestNone: 'Aucun intérêt déclaré.',
  interestSome: 'Intérêt déclaré.',
  notSaid: 'Non précisé.',
  passedOver: 'Laissé de côté.',
  restated: {
    confirmed: 'Confirmée par l’auteur.',
    close: 'Presque, dit l’auteur :',
    missed: 'Ce n’est pas cela, dit l’auteur :',
    open: 'Reformulée. Votre réponse peut paraître.',
  },
  takeUp: {
    close: 'Reprendre ces mots ou reformuler encore une fois',
    missed: 'Reformuler encore une fois',
  },
  restatedWaiting: (until) => `Envoyée à l’auteur, qui a jusqu’au ${until} pour répondre.`,
  recognised: 'C’est consigné.',
  relationTo: (relation, number) =>
    ({
      supports: `Appuie la ${number}`,
      opposes: `S’oppose à la ${number}`,
      qualifies: `Nuance la ${number}`,
      answers: `Répond à la ${number}`,
      asks: `Interroge la ${number}`,
    })[relation],

  relationLabel: 'Que fait votre réponse ?',
  relations: {
    supports: 'Elle l’appuie',
    opposes: 'Elle s’y oppose',
    qualifies: 'Elle la nuance',
    answers: 'Elle y répond',
    asks: 'Elle pose une question à son sujet',
  },
  relationHints: {
    supports: 'Vous ajoutez une raison.',
    opposes: 'Vous la reformulez d’abord, pour que son auteur sache que vous l’avez compris.',
    qualifies: 'Vous dites à quelle condition elle vaut, ou ce qui manque.',
    answers: 'Vous dites ce que vous savez ou pensez.',
    asks: 'Vous voulez en savoir plus avant de dire ce que vous pensez.',
  },
  unconfirmed: (count, number) =>
    p(count, {
      one: `Une reformulation de la ${number} n’est pas encore confirmée.`,
      other: `# reformulations de la ${number} ne sont pas encore confirmées.`,
    }),
  readRestatements: (count) =>
    p(count, { one: 'Lire la reformulation', other: 'Lire les reformulations' }),

  kindLabel: 'De quelle sorte d’énoncé s’agit-il ?',
  kinds: {
    fact: 'Fait',
    value: 'Valeur',
    concern: 'Préoccupation',
    proposal: 'Proposition',
    question: 'Question',
  },
  beforeWords: (kind) => `${kind} : `,
  kindHints: {
    fact: 'Se vérifie. Des preuves peuvent être demandées.',
    value: 'Ce qui compte pour vous.',
    concern: 'Ce qui vous inquiète, d’après votre expérience.',
    proposal: 'Ce qu’il faudrait faire.',
    question: 'Ce que vous aimeriez savoir.',
  },
  textLabel: 'Votre texte',
  textHint: 'Il est plus facile de répondre à une seule idée par contribution.',
  guidelines: 'Comment nous nous parlons ici',

  publicAs: (name) => `Publique, sous le nom « ${name} ».`,
  canEdit: (minutes) =>
    minutes === 0
      ? 'Elle ne peut plus être modifiée après l’envoi.'
      : `Elle peut être modifiée pendant ${p(minutes, { one: '# minute', other: '# minutes' })}, ou jusqu’à ce que d’autres y réagissent.`,
  cannotWait: 'Elle paraît tout de suite.',
  willWait: (until) =>
    `Elle paraît dès que l’auteur de ce que vous avez reformulé a répondu, ou le ${until} au plus tard.`,
  willBeRead: 'Elle paraît une fois lue par la facilitation.',
  factHint: 'On peut demander une source. Vous pourrez en ajouter une dès l’envoi.',
  keepsToGuidelines: 'En l’envoyant, vous vous engagez à respecter les règles d’échange.',
  personal: (kinds) => `Est-ce bien pour tout le monde : ${kinds} ?`,
  personalText:
    'Ce que vous envoyez est public et le reste. Vous pouvez revenir en arrière et l’ôter.',
  personalKinds: {
    phone: 'un numéro de téléphone',
    sin: 'un numéro d’assurance sociale',
    'health-card': 'un numéro de carte santé',
    email: 'une adresse de courriel',
    'postal-code': 'un code postal',
    address: 'une adresse postale',
  },
  send: 'Envoyer',
  saveEdit: 'Enregistrer la nouvelle version',

  sentAs: (number) => `Publiée sous le numéro ${number}.`,
  sent: 'Publiée.',
  sentText: (minutes) =>
    minutes === 0
      ? 'Elle ne peut plus être modifiée.'
      : `Vous pouvez la modifier pendant ${p(minutes, { one: '# minute', other: '# minutes' })}, ou jusqu’à ce que d’autres y réagissent.`,
  edited: 'Votre nouvelle version est consignée. La précédente reste lisible.',
  heldTitle: 'Votre réponse attend l’auteur dont vous avez reformulé les propos.',
  heldText: (until) => `Elle paraît dès qu’il a répondu, ou le ${until} au plus tard.`,
  pendingTitle: 'Votre contribution attend la facilitation.',
  pendingText: 'D’ici là, elle n’est visible que de la facilitation et de vous.',
  waitsTitle: 'Conservée sur cet appareil.',
  waitsTitleOnPage: 'Conservée seulement tant que cette page reste ouverte.',
  waitsText: 'Elle partira au retour de la connexion.',
  waitsSignIn: 'Connectez-vous sous le même nom pour l’envoyer.',
  refusedTitle: 'Elle n’a pas été acceptée.',
  refusedText: 'Votre texte est conservé.',
  takeBack: 'Reprendre mon texte',
  another: 'Écrire une autre contribution',
  close: 'Fermer',
  addEvidence: 'Apporter des preuves',

  offlineTitle: 'Vous êtes hors ligne.',
  offlineText:
    'Continuez d’écrire : votre texte est conservé sur cet appareil et partira au retour de la connexion.',
  offlineTextOnPage:
    'Continuez d’écrire : votre texte est conservé seulement tant que cette page reste ouverte, et partira au retour de la connexion.',
  signedOutTitle: 'Votre session a pris fin.',
  signedOutText: (name) =>
    `Votre texte est conservé. Connectez-vous sous le nom « ${name} » pour l’envoyer.`,
  signInTitle: 'Il faut se connecter pour envoyer.',
  signInText:
    'Écrivez dès maintenant : votre texte est conservé, et vous vous connecterez au moment de l’envoyer.',
  signIn: 'Se connecter',
  signInAgain: 'Se reconnecter',
  closedTitle: 'Impossible d’envoyer maintenant.',
  closedText: 'Votre texte reste sur cette page : vous pouvez le copier.',
};
