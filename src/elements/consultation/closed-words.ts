import type { Format } from '../../i18n/format.js';
import type { SituationMessages } from '../../i18n/sections/situation.js';
import type { Consultation } from '../../model/consultation.js';
import { isOpenTo } from '../../model/openings.js';
import { nextOpening } from '../../model/windows.js';

/** That contributions are not taken now, and from when on they are; empty while they are. */
export function closedWords(
  consultation: Consultation,
  t: SituationMessages,
  format: Format,
): string {
  const now = Date.now();
  if (isOpenTo(['contribute'], consultation, now)) return '';
  if (now >= Date.parse(consultation.closesAt)) return t.closed;
  const opens = nextOpening(['contribute'], consultation, now);
  return opens === undefined ? t.takenNoMore : t.opensOn(format.date(opens, 'moment'));
}
