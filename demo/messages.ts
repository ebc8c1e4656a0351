import type { IdentityId } from './identities.js';

/** The languages of the page. */
export type Language = 'en' | 'fr';

/** Every text of the host page and of the demonstration's bar, by the name that the page gives it. */
export interface HostMessages {
  readonly documentTitle: string;
  readonly skip: string;
  readonly demo: string;
  readonly who: string;
  readonly language: string;
  readonly beginAgain: string;
  readonly beginAgainSure: string;
  readonly town: string;
  readonly site: string;
  readonly council: string;
  readonly services: string;
  readonly consultations: string;
  readonly title: string;
  readonly lead: string;
  readonly noScript: string;
  readonly madeUp: string;
  readonly embed: string;
  readonly record: string;
  readonly recordLead: string;
  readonly recordNoScript: string;
}

/** What the bar says of an identity: as an option, and once it is chosen. */
export interface IdentityMessages {
  readonly label: string;
  readonly note: string;
}

export const hostMessages: Readonly<Record<Language, HostMessages>> = {
  en: {
    documentTitle: 'The Lower Bridge · Town of Port-Ambrel',
    skip: 'Skip to the consultation',
    demo: 'Demonstration',
    who: 'Who are you on this page?',
    language: 'Language',
    beginAgain: 'Begin again',
    beginAgainSure: 'Forget everything that was written on this page, and begin again?',
    town: 'Town of Port-Ambrel',
    site: 'Site',
    council: 'Council',
    services: 'Services',
    consultations: 'Consultations',
    title: 'The Lower Bridge',
    lead:
      'It will be repaired next year. Before the work begins, Port-Ambrel asks who should ' +
      'cross it afterwards, and how.',
    noScript:
      'The contributions appear here once this page’s script has run. Without it, write ' +
      'to the town clerk: 1 Quay Street, Port-Ambrel.',
    madeUp:
      'Port-Ambrel, its bridge and everybody on this page are made up. What you write here is ' +
      'part of the demonstration, and goes nowhere else.',
    embed: 'The smallest embed',
    record: 'A published record',
    recordLead:
      'A consultation that was held elsewhere, opened from a file. Everything in it can be read, and nothing can be added.',
    recordNoScript: 'The record appears here once this page’s script has run.',
  },
  fr: {
    documentTitle: 'Le pont d’en bas · Ville de Port-Ambrel',
    skip: 'Aller à la consultation',
    demo: 'Démonstration',
    who: 'Qui êtes-vous sur cette page ?',
    language: 'Langue',
    beginAgain: 'Recommencer',
    beginAgainSure: 'Oublier tout ce qui a été écrit sur cette page, et recommencer ?',
    town: 'Ville de Port-Ambrel',
    site: 'Site',
    council: 'Conseil municipal',
    services: 'Services',
    consultations: 'Consultations',
    title: 'Le pont d’en bas',
    lead:
      'Il sera réparé l’an prochain. Avant le début des travaux, Port-Ambrel demande qui ' +
      'devrait le traverser ensuite, et comment.',
    noScript:
      'Les contributions paraissent ici dès que le script de la page s’est exécuté. Sans ' +
      'lui, écrivez au greffe : 1, rue du Quai, Port-Ambrel.',
    madeUp:
      'Port-Ambrel, son pont et toutes les personnes de cette page sont inventés. Ce que vous ' +
      'écrivez ici fait partie de la démonstration, et ne va nulle part ailleurs.',
    embed: 'L’intégration la plus simple',
    record: 'Un registre publié',
    recordLead:
      'Une consultation tenue ailleurs, ouverte depuis un fichier. Tout peut y être lu, et rien ne peut y être ajouté.',
    recordNoScript: 'Le registre paraît ici dès que le script de la page s’est exécuté.',
  },
};

export const identityMessages: Readonly<Record<Language, Record<IdentityId, IdentityMessages>>> = {
  en: {
    reader: { label: 'Somebody who only reads', note: 'Not signed in.' },
    newcomer: {
      label: 'Robin Ames, new here',
      note: 'Signed in. The first contribution begins with where one stands.',
    },
    nadia: {
      label: 'Nadia Benhaddou, nurse',
      note: 'Wrote 2, which Grace has restated. Only she can say whether that is what she meant.',
    },
    grace: {
      label: 'Grace Tolliver, vegetable grower',
      note: 'Restated 2 before replying to it: Nadia, or the clock, lets the reply go ahead.',
    },
    tom: {
      label: 'Tom Garrity, hardware store',
      note: 'Wrote 2.2, which is contested. Disagrees with 1, and has recognised its evidence.',
    },
    bertrand: {
      label: 'Bertrand Lacasse, dairy farmer',
      note: 'Wrote 3, for which evidence was asked.',
    },
    priya: {
      label: 'Priya Raman, parent',
      note: 'Wrote 5, which the town has answered. Has named a missing group.',
    },
    ines: {
      label: 'Inès Galarneau, facilitator',
      note: 'Decides on reports, and on groups that were named as missing.',
    },
    claude: { label: 'Claude Wetmore, town official', note: 'Answers for the town.' },
  },
  fr: {
    reader: { label: 'Quelqu’un qui ne fait que lire', note: 'Lit sans se connecter.' },
    newcomer: {
      label: 'Robin Ames, qui arrive',
      note: 'Connexion faite. La première contribution commence par dire d’où l’on parle.',
    },
    nadia: {
      label: 'Nadia Benhaddou, infirmière',
      note: 'A écrit la 2, que Grace a reformulée. Elle seule peut dire si c’est bien cela.',
    },
    grace: {
      label: 'Grace Tolliver, maraîchère',
      note: 'A reformulé la 2 avant d’y répondre : Nadia, ou le délai, laisse passer la réponse.',
    },
    tom: {
      label: 'Tom Garrity, quincaillier',
      note:
        'A écrit la 2.2, qui est contestée. N’est pas d’accord avec la 1, et tient compte ' +
        'de ses preuves.',
    },
    bertrand: {
      label: 'Bertrand Lacasse, producteur laitier',
      note: 'A écrit la 3, pour laquelle des preuves ont été demandées.',
    },
    priya: {
      label: 'Priya Raman, mère de famille',
      note: 'A écrit la 5, à laquelle la Ville a répondu. A nommé un groupe absent.',
    },
    ines: {
      label: 'Inès Galarneau, facilitatrice',
      note: 'Décide des signalements, et des groupes nommés comme absents.',
    },
    claude: { label: 'Claude Wetmore, fonctionnaire', note: 'Répond pour la Ville.' },
  },
};
