import { html } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { newId } from '../../internal/new-id.js';
import type { Nomination } from '../../model/inclusion.js';
import type { Plan } from '../shared/plan.js';
import type { ModerationParts } from './moderation-parts.js';

/** Decides whether a group that somebody named is expected from now on. */
export function nominationPlan(nomination: Nomination, { view, t }: ModerationParts): Plan {
  const { id, label, language } = nomination;
  return {
    intent: 'nomination-decision',
    subjectId: id,
    title: html`<bdi lang=${language}>${displayText(label)}</bdi>`,
    labels: { include: t.decision, reason: t.publicReason },
    main: 'reason',
    limit: view.consultation.rules.lengths.reason,
    timeZone: view.consultation.timeZone,
    send: t.decide,
    leave: t.cancel,
    done: t.decidedTitle,
    fields: (ask) => html`
      ${ask.choose('include', [
        { value: 'yes', label: t.include, hint: t.includeHint },
        { value: 'no', label: t.leaveOut, hint: t.leaveOutHint },
      ])}
      ${ask.text('reason', { hint: t.nominationReasonHint })}
    `,
    asks: { include: t.decisionMissing },
    missing: ({ include }) => (include ? [] : [{ field: 'include', wrong: 'choose' }]),
    command: ({ include, reason = '' }) => ({
      type: 'decideNomination',
      id: newId(),
      nominationId: id,
      include: include === 'yes',
      reason,
    }),
  };
}
