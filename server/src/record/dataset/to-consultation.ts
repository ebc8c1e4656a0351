import { defaultRules, type Consultation } from '@entente/elements/model.js';
import type { Survey } from './survey.js';
import { words } from './words.js';

/**
 * The consultation of a set, open from the first claim to the last thing that anybody did. Sets say
 * nothing of a mandate, so nothing is fixed or open; whom the record comes from stands where the
 * organiser does, because it must be shown.
 */
export function toConsultation({ head, languages, opensAt, closesAt }: Survey): Consultation {
  const { source, consultation } = head;
  const { id, title, question, language } = consultation;
  return {
    type: 'consultation',
    id,
    revision: 1,
    title: { [language]: title },
    question: { [language]: question },
    organiser: { en: source.attribution ?? source.name },
    languages: [...languages],
    mandate: {
      fixed: [],
      open: [],
      decider: words.decider,
      promise: 'consult',
      promiseText: words.promise,
    },
    rules: { ...defaultRules, counts: 'always' },
    phases: [],
    opensAt,
    closesAt,
  };
}
