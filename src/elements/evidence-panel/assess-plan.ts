import { html } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { newId } from '../../internal/new-id.js';
import type { Soundness } from '../../model/evidence.js';
import { soundness } from '../../model/words.js';
import type { Plan } from '../shared/plan.js';
import { common, type FormParts } from './form-parts.js';

/** Says how sound a source is for this claim: in shades, each with its reason. */
export function assessPlan(parts: FormParts): Plan | undefined {
  const { t, source } = parts;
  if (!source) return undefined;
  const { id, citation, language: spoken } = source.said;
  const before = source.assessments.find(({ own }) => own)?.said;
  return {
    ...common(parts),
    intent: 'assessment',
    subjectId: id,
    title: t.assessHeading,
    fine: html`<bdi lang=${spoken}>${displayText(citation)}</bdi>`,
    labels: t.assessLabels,
    main: 'reason',
    ...(before && { preset: { verdict: before.verdict, reason: before.reason } }),
    send: t.giveAssessment,
    done: t.assessedNow,
    fields: (ask) => html`
      ${ask.choose(
        'verdict',
        soundness.map((value) => ({
          value,
          label: t.verdicts[value],
          hint: t.verdictHints[value],
        })),
      )}
      ${ask.text('reason', { hint: t.assessReasonHint })}
    `,
    asks: { verdict: t.verdictMissing },
    missing: ({ verdict }) => (verdict ? [] : [{ field: 'verdict', wrong: 'choose' }]),
    command: ({ verdict, reason = '' }, language) => ({
      type: 'assessEvidence',
      id: newId(),
      evidenceId: id,
      verdict: verdict as Soundness,
      reason,
      language,
    }),
  };
}
