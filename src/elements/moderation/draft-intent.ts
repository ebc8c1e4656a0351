import type { Subject } from '../../model/moderation.js';

/** People choose ids, and may choose one for two things: what is written about each stays with it. */
export function draftIntent(intent: 'decision' | 'report', subject: Subject): string {
  return subject === 'claim' ? intent : `${intent}/${subject}`;
}
