import { newId } from '../../internal/new-id.js';
import type { Case } from '../../store/moderation-view.js';
import type { Plan } from '../shared/plan.js';
import type { ModerationParts } from './moderation-parts.js';

/** Takes one's own contribution back. Its place stays, so that replies keep their parent. */
export function withdrawPlan({ subjectId, card }: Case, { view, t }: ModerationParts): Plan {
  return {
    intent: 'withdraw',
    subjectId,
    title: t.withdrawHeading(card?.claim.number ?? ''),
    labels: { reason: t.reason },
    main: 'reason',
    limit: view.consultation.rules.lengths.reason,
    timeZone: view.consultation.timeZone,
    send: t.withdraw,
    leave: t.cancel,
    note: t.withdrawNote,
    done: t.withdrawn,
    fields: (ask) => ask.text('reason', { hint: t.withdrawHint, optional: true }),
    command: ({ reason = '' }) => ({
      type: 'withdrawClaim',
      id: newId(),
      claimId: subjectId,
      reason,
    }),
  };
}
