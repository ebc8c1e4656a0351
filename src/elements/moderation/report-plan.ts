import { html } from 'lit';
import { newId } from '../../internal/new-id.js';
import type { Ground } from '../../model/claim.js';
import { grounds } from '../../model/words.js';
import type { Case } from '../../store/moderation-view.js';
import type { Plan } from '../shared/plan.js';
import { caseTitle } from './case-name.js';
import { draftIntent } from './draft-intent.js';
import { guidelines } from './guidelines.js';
import type { ModerationParts } from './moderation-parts.js';

/** Says that something breaks a published rule. The reporter stays unnamed. */
export function reportPlan(about: Case, parts: ModerationParts): Plan {
  const { view, t } = parts;
  const { subject, subjectId } = about;
  return {
    intent: draftIntent('report', subject),
    subjectId,
    title: caseTitle(about, parts, { claim: t.reportHeading, evidence: t.reportSourceHeading }),
    labels: { ground: t.groundLabel, note: t.note },
    main: 'note',
    limit: view.consultation.rules.lengths.reason,
    timeZone: view.consultation.timeZone,
    send: t.report,
    leave: t.cancel,
    note: t.reportNote,
    done: t.reportedTitle,
    fields: (ask) => html`
      ${guidelines(parts)}
      ${ask.choose(
        'ground',
        grounds.map((value) => ({ value, label: t.ground[value] })),
      )}
      ${ask.text('note', { hint: t.noteHint, optional: true })}
    `,
    asks: { ground: t.groundMissing },
    missing: ({ ground }) => (ground ? [] : [{ field: 'ground', wrong: 'choose' }]),
    command: ({ ground, note = '' }) => ({
      type: 'report',
      id: newId(),
      subject,
      subjectId,
      ground: ground as Ground,
      note,
    }),
  };
}
