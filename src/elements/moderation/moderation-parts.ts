import type { Format } from '../../i18n/format.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import type { EvidenceMessages } from '../../i18n/sections/evidence.js';
import type { ModerationMessages } from '../../i18n/sections/moderation.js';
import type { StandingMessages } from '../../i18n/sections/standing.js';
import type { Picked } from '../../i18n/pick.js';
import type { LocalText } from '../../model/parts.js';
import type { ModerationView } from '../../store/moderation-view.js';

/** What moderation is drawn from. */
export interface ModerationParts {
  readonly view: ModerationView;
  readonly t: ModerationMessages;
  readonly card: CardMessages;
  readonly standing: StandingMessages;
  readonly evidence: EvidenceMessages;
  readonly format: Format;
  readonly lang: string;
  readonly level: number;
  readonly pick: (text: LocalText) => Picked;
}
