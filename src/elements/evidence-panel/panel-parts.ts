import type { TemplateResult, nothing } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { CardMessages } from '../../i18n/sections/card.js';
import type { EvidenceMessages } from '../../i18n/sections/evidence.js';
import type { StandingMessages } from '../../i18n/sections/standing.js';
import type { EvidenceView, SourceView } from '../../store/evidence-view.js';

/** What can be done from the list: the first three need a form. */
export type Action = 'add' | 'challenge' | 'assess' | 'report' | 'decide' | 'again' | 'close';

/** What the list of evidence is drawn from. */
export interface PanelParts {
  readonly view: EvidenceView;
  readonly t: EvidenceMessages;
  readonly card: CardMessages;
  readonly standing: StandingMessages;
  readonly format: Format;
  readonly lang: string;
  readonly level: number;
  /** What stands for a name that was not given. */
  readonly unnamed: string;
  /** Whether contributions are taken now. */
  readonly open: boolean;
  readonly act: (action: Action, source?: SourceView) => void;
  /** What was opened below a source. */
  readonly below: (source: SourceView) => TemplateResult | typeof nothing;
}
