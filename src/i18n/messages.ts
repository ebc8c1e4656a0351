import type { CardMessages } from './sections/card.js';
import type { ClaimMessages } from './sections/claim.js';
import type { CommonMessages } from './sections/common.js';
import type { ComposerMessages } from './sections/composer.js';
import type { ConsultationMessages } from './sections/consultation.js';
import type { CoverageMessages } from './sections/coverage.js';
import type { DisclosureMessages } from './sections/disclosure.js';
import type { DraftsMessages } from './sections/drafts.js';
import type { ErrorMessages } from './sections/errors.js';
import type { EvidenceMessages } from './sections/evidence.js';
import type { FormMessages } from './sections/form.js';
import type { InboxMessages } from './sections/inbox.js';
import type { InclusionMessages } from './sections/inclusion.js';
import type { MandateMessages } from './sections/mandate.js';
import type { ModerationMessages } from './sections/moderation.js';
import type { ParaphraseMessages } from './sections/paraphrase.js';
import type { SearchMessages } from './sections/search.js';
import type { SituationMessages } from './sections/situation.js';
import type { StandingMessages } from './sections/standing.js';
import type { ThreadMessages } from './sections/thread.js';

/**
 * Every string a person reads, by the element that says it. A language is complete or it does not
 * compile.
 */
export interface MessageSections {
  readonly common: CommonMessages;
  readonly consultation: ConsultationMessages;
  readonly situation: SituationMessages;
  readonly mandate: MandateMessages;
  readonly thread: ThreadMessages;
  readonly search: SearchMessages;
  readonly card: CardMessages;
  readonly standing: StandingMessages;
  readonly claim: ClaimMessages;
  readonly disclosure: DisclosureMessages;
  readonly coverage: CoverageMessages;
  readonly drafts: DraftsMessages;
  readonly inclusion: InclusionMessages;
  readonly evidence: EvidenceMessages;
  readonly paraphrase: ParaphraseMessages;
  readonly composer: ComposerMessages;
  readonly moderation: ModerationMessages;
  readonly form: FormMessages;
  readonly inbox: InboxMessages;
  readonly errors: ErrorMessages;
}

/** The name of a part of the messages. */
export type Section = keyof MessageSections;
