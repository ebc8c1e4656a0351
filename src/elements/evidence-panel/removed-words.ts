import { html, type TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import type { EvidenceMessages } from '../../i18n/sections/evidence.js';
import type { StandingMessages } from '../../i18n/sections/standing.js';
import type { Decision } from '../../model/moderation.js';
import { around } from '../shared/around.js';
import { remark } from '../shared/user-text.js';

/** What is known of a removal. */
export type Removal = Pick<Decision, 'at' | 'ground' | 'reason'>;

interface Words {
  readonly t: EvidenceMessages;
  readonly card: CardMessages;
  readonly standing: StandingMessages;
  readonly format: Format;
  readonly lang: string;
}

/** What others read in the place of a source that was removed. */
export function removedWords(removal: Removal | undefined, words: Words): TemplateResult | string {
  const { t } = words;
  return removal ? because(removal, words, t.removed) : t.removedPlain;
}

/** What others read in the place of what somebody said in passing. */
export function removedRemark(removal: Removal | undefined, words: Words): TemplateResult | string {
  const { t, standing } = words;
  return removal ? because(removal, words, standing.removed) : t.removedRemark;
}

function because(
  removal: Removal,
  { card, standing, format, lang }: Words,
  say: StandingMessages['removed'],
): TemplateResult {
  const ground = removal.ground === null ? '' : standing.ground[removal.ground];
  const date = format.date(removal.at);
  // In which language a facilitator wrote is not on the record.
  const said = html`<span lang="" dir="auto">${remark(removal.reason, card, lang)}</span>`;
  return around((reason) => say(date, ground, reason), said);
}
