import { html, type TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import type { EvidenceMessages } from '../../i18n/sections/evidence.js';
import type { StandingMessages } from '../../i18n/sections/standing.js';
import type { Decision } from '../../model/moderation.js';
import { around } from '../shared/around.js';
import { remark } from '../shared/user-text.js';

/** What others read in the place of a source that was removed. */
export function removedWords(
  removal: Pick<Decision, 'at' | 'ground' | 'reason'> | undefined,
  words: {
    readonly t: EvidenceMessages;
    readonly card: CardMessages;
    readonly standing: StandingMessages;
    readonly format: Format;
    readonly lang: string;
  },
): TemplateResult | string {
  const { t, card, standing, format, lang } = words;
  if (!removal) return t.removedPlain;
  const ground = removal.ground === null ? '' : standing.ground[removal.ground];
  const date = format.date(removal.at);
  // In which language a facilitator wrote is not on the record.
  const said = html`<span lang="" dir="auto">${remark(removal.reason, card, lang)}</span>`;
  return around((reason) => t.removed(date, ground, reason), said);
}
