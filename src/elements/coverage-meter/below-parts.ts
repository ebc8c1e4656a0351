import type { InclusionMessages } from '../../i18n/sections/inclusion.js';
import type { MeterParts } from './group-row.js';

/** What stands below the groups is drawn from. */
export interface BelowParts extends Omit<MeterParts, 't'> {
  readonly t: InclusionMessages;
  /** With the words of the meter. */
  readonly meter: MeterParts;
}
