import type { EvidenceMessages } from '../../i18n/sections/evidence.js';
import type { EvidenceView, SourceView } from '../../store/evidence-view.js';
import type { Plan } from '../shared/plan.js';

/** What a form about evidence is made from. */
export interface FormParts {
  readonly view: EvidenceView;
  readonly t: EvidenceMessages;
  /** The source that it is about, where it is about one. */
  readonly source: SourceView | undefined;
}

/** The forms about evidence. */
export type FormName = 'add' | 'challenge' | 'assess' | 'recognise';

/** What all of them have alike. */
export function common({
  view,
  t,
}: FormParts): Pick<Plan, 'limit' | 'timeZone' | 'languages' | 'leave'> {
  const { rules, timeZone, languages } = view.consultation;
  return { limit: rules.lengths.reason, timeZone, languages, leave: t.cancel };
}
