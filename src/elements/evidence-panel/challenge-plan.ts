import { newId } from '../../internal/new-id.js';
import type { Plan } from '../shared/plan.js';
import { common, type FormParts } from './form-parts.js';

/** Asks for evidence, and says what it would have to show. */
export function challengePlan(parts: FormParts): Plan {
  const { view, t } = parts;
  const { claim, consultation } = view;
  return {
    ...common(parts),
    intent: 'challenge',
    subjectId: claim.id,
    title: t.challengeHeading(claim.number),
    labels: { reason: t.challengeLabel },
    main: 'reason',
    send: t.challenge,
    note: t.challengeNote(consultation.rules.evidence.days),
    done: t.challenged,
    fields: (ask) => ask.text('reason', { hint: t.challengeHint }),
    command: ({ reason = '' }, language) => ({
      type: 'challengeClaim',
      id: newId(),
      claimId: claim.id,
      reason,
      language,
    }),
  };
}
