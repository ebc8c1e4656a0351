import type { LocalText } from '@entente/elements/model.js';

/** What somebody is called whose name was replaced by a number. */
export type NameOf = (number: number, language: string) => string;

const participant: Readonly<Record<string, string>> = {
  ca: 'Participant',
  en: 'Participant',
  es: 'Participante',
  fr: 'Participant',
};

/** `Participant 17`, in the language of the consultation. */
export const numberedName: NameOf = (number, language) =>
  `${participant[baseOf(language)] ?? 'Participant'} ${number}`;

/** What the converter has to say in its own words, in both official languages. */
export const words = {
  decider: {
    en: 'This record does not say who decides.',
    fr: 'Ce dossier ne dit pas qui décide.',
  },
  promise: {
    en: 'This record does not say what was promised.',
    fr: 'Ce dossier ne dit pas ce qui a été promis.',
  },
  rejected: {
    en: 'Rejected by the moderators at the time. Their reason is not in this record.',
    fr: 'Refusée par la modération à l’époque. Son motif ne figure pas dans ce dossier.',
  },
  noReasons: {
    en: 'The reasons are not in this record.',
    fr: 'Les motifs ne figurent pas dans ce dossier.',
  },
  organiser: { en: 'Organiser', fr: 'Organisation' },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The converter's words as a person's text: in one language. */
export function wordsIn(
  text: { readonly en: string; readonly fr: string },
  language: string,
): string {
  return baseOf(language) === 'fr' ? text.fr : text.en;
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
