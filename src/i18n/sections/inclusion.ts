import type { Stage } from '../../measures/coverage-stage.js';

/** What is said below the meter: the stages of taking part, and who is missing. */
export interface InclusionMessages {
  /** The same in a cell of a table. */
  readonly withheld: string;
  readonly stagesTitle: string;
  readonly stagesCaption: string;
  readonly group: string;
  readonly expectedShare: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly notSet: string;
  readonly none: string;
  readonly nominate: string;
  readonly nominateTitle: string;
  readonly nominateWho: string;
  readonly nominateWhy: string;
  readonly nominateReach: string;
  readonly nominateReachHint: string;
  readonly nominateSend: string;
  readonly nominateNote: string;
  /** Once it was sent, and what happens then. */
  readonly nominateDone: string;
  readonly nominateNext: string;
  readonly close: string;
  readonly cancel: string;
  /** Of a part that somebody wanted to see or to fill in. */
  readonly notFetched: string;
  readonly tryAgain: string;
  /** Groups that participants have named, and what became of it. */
  namedTitle(count: number): string;
  /** In place of what was named and why. */
  readonly removed: string;
  readonly report: string;
  /** Behind `report`, for those who hear it: on which group. */
  about(group: string): string;
  namedOn(date: string): string;
  decidedOn(date: string): string;
  readonly nominationState: Readonly<Record<'open' | 'included' | 'left-out', string>>;
}
