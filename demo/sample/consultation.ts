import { defaultRules } from '../../src/model/rules.js';
import type { Consultation } from '../../src/model/consultation.js';
import type { Clock } from './time.js';

/** The id of the sample, which the pages name. */
export const consultationId = 'lower-bridge';

const mandate: Consultation['mandate'] = {
  fixed: [
    {
      en:
        'The bridge is repaired, not replaced. Council has voted the works, and the ' +
        'province pays three fifths of them.',
      fr:
        'Le pont est réparé, pas remplacé. Le conseil a voté les travaux, et la province en ' +
        'paie les trois cinquièmes.',
    },
    {
      en:
        'It stays one lane wide. The trusses on both sides are listed, and cannot be moved ' +
        'apart.',
      fr:
        'Il garde une seule voie. Les poutres en treillis, de chaque côté, sont classées : ' +
        'on ne peut pas les écarter.',
    },
    {
      en:
        'It will carry twelve tonnes instead of five. Nothing heavier crosses, except the ' +
        'fire engine.',
      fr:
        'Il portera douze tonnes au lieu de cinq. Rien de plus lourd n’y passe, sauf le ' +
        'camion d’incendie.',
    },
    {
      en: 'The works last fourteen months, and during that time nothing crosses.',
      fr: 'Les travaux durent quatorze mois, et pendant ce temps rien ne passe.',
    },
  ],
  open: [
    {
      en:
        'Who crosses: everybody, some people at some hours, or only people on foot, on ' +
        'bicycles and in the bus.',
      fr:
        'Qui passe : tout le monde, certains à certaines heures, ou seulement les gens à ' +
        'pied, à vélo et en autobus.',
    },
    {
      en: 'What one walks and rides on, and how the bridge and its approaches are lit.',
      fr: 'Sur quoi l’on marche et l’on roule, et comment le pont et ses abords sont éclairés.',
    },
    {
      en: 'What is done for people who lose a way across, during the works and after them.',
      fr: 'Ce qu’on fait pour celles et ceux qui perdent un passage, pendant les travaux et après.',
    },
    {
      en: 'How we find out, a year later, whether it works.',
      fr: 'Comment on saura, un an plus tard, si cela fonctionne.',
    },
  ],
  decider: { en: '', fr: '' },
  promise: 'involve',
  promiseText: {
    en:
      'Your concerns go into both of the options that council will see, and we publish, ' +
      'contribution by contribution, where each one went.',
    fr:
      'Vos préoccupations entrent dans les deux options que verra le conseil, et nous ' +
      'publions, contribution par contribution, ce que chacune est devenue.',
  },
  minutes: 15,
  privacy: {
    en:
      'What you write is published under the name you choose, and kept for five years. Your ' +
      'views on what others write are counted, never shown one by one. Questions: ' +
      'privacy@port-ambrel.example',
    fr:
      'Ce que vous écrivez est publié sous le nom que vous choisissez et conservé cinq ans. ' +
      'Vos avis sur ce qu’écrivent les autres sont comptés, jamais montrés un par un. ' +
      'Questions : vie-privee@port-ambrel.example',
  },
  guidelines: [
    {
      en: 'Answer what was said, not the person who said it.',
      fr: 'Répondez à ce qui est dit, pas à la personne qui le dit.',
    },
    {
      en: 'Say what you know, and how you know it.',
      fr: 'Dites ce que vous savez, et d’où vous le savez.',
    },
    {
      en: 'One idea at a time: it is easier to answer.',
      fr: 'Une idée à la fois : on y répond mieux.',
    },
    {
      en: 'Leave out other people’s names, addresses and plate numbers.',
      fr: 'Laissez de côté les noms, les adresses et les plaques d’autrui.',
    },
    {
      en: 'Write in the language you think in. Nobody has to translate themselves.',
      fr: 'Écrivez dans la langue où vous pensez. Personne n’a à se traduire.',
    },
    {
      en: 'Nothing is removed without a public reason.',
      fr: 'Rien n’est retiré sans raison publique.',
    },
  ],
};

const phaseLabels = {
  nominate: { en: 'Name who should be here', fr: 'Nommer qui devrait être là' },
  contribute: {
    en: 'Contribute and answer each other',
    fr: 'Contribuer et se répondre',
  },
  sign: { en: 'Sign joint statements', fr: 'Signer des déclarations communes' },
  answer: { en: 'Council decides and answers', fr: 'Le conseil décide et répond' },
};

function decider({ say }: Clock): Consultation['mandate']['decider'] {
  return {
    en:
      'Town council, in public session on ' +
      say(54, 'en') +
      '. The works department draws up two options from what is said here, and council chooses.',
    fr:
      'Le conseil municipal, en séance publique le ' +
      say(54, 'fr') +
      '. Le service des travaux rédige deux options à partir de ce qui se dit ici, et le ' +
      'conseil choisit.',
  };
}

function phases({ at }: Clock): Consultation['phases'] {
  const phase = (id: keyof typeof phaseLabels, opens: number, closes: number) => ({
    id,
    label: phaseLabels[id],
    opensAt: at([opens, '04:00']),
    closesAt: at([closes, '03:59']),
    allows: [id],
  });
  return [
    phase('nominate', -30, -16),
    phase('contribute', -16, 20),
    phase('sign', 12, 27),
    phase('answer', 27, 55),
  ];
}

/** The consultation itself: open since 30 days, in its contribution phase, and open for 27 more. */
export function consultation(clock: Clock): Consultation {
  return {
    type: 'consultation',
    id: consultationId,
    revision: 1,
    title: {
      en: 'After the repair: who is the Lower Bridge for?',
      fr: 'Après les travaux : à qui servira le pont d’en bas ?',
    },
    question: {
      en: 'Once the Lower Bridge is repaired, who should be able to cross it, when, and how?',
      fr: 'Une fois le pont d’en bas réparé, qui devrait pouvoir le traverser, quand et comment ?',
    },
    organiser: { en: 'Town of Port-Ambrel', fr: 'Ville de Port-Ambrel' },
    languages: ['en', 'fr'],
    mandate: { ...mandate, decider: decider(clock) },
    rules: { ...defaultRules, lengths: { ...defaultRules.lengths, claim: 1_600 } },
    phases: phases(clock),
    opensAt: clock.at([-30, '04:00']),
    closesAt: clock.at([27, '03:59']),
    timeZone: 'America/Moncton',
  };
}
