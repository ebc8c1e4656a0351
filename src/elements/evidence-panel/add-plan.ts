import { html } from 'lit';
import { newId } from '../../internal/new-id.js';
import type { Bearing, SourceKind } from '../../model/evidence.js';
import { bearings, sourceKinds } from '../../model/words.js';
import type { DraftFields } from '../../store/drafts.js';
import type { Plan } from '../shared/plan.js';
import { common, type FormParts } from './form-parts.js';

/** Brings a source: what it does to the claim comes first, what one may think of it not at all. */
export function addPlan(parts: FormParts): Plan {
  const { view, t } = parts;
  const { claim } = view;
  return {
    ...common(parts),
    intent: 'evidence',
    subjectId: claim.id,
    title: t.addHeading(claim.number),
    labels: t.addLabels,
    main: 'excerpt',
    send: t.add,
    done: t.added,
    fields: (ask) => html`
      ${ask.choose(
        'bearing',
        bearings.map((value) => ({ value, label: t.bearings[value] })),
      )}
      <div class="field-row">
        ${ask.select('sourceKind', [
          { value: '', label: t.chooseKind },
          ...sourceKinds.map((value) => ({ value, label: t.sourceKind[value] })),
        ])}
        ${ask.line('date', { hint: t.dateHint })}
      </div>
      ${ask.line('citation', { hint: t.citationHint })}
      ${ask.line('url', { hint: t.urlHint, optional: true })}
      ${ask.text('excerpt', { hint: t.excerptHint, optional: true })}
    `,
    asks: { bearing: t.bearingMissing, sourceKind: t.kindMissing, date: t.dateMissing },
    missing: ({ bearing, sourceKind, date = '' }) => [
      ...(bearing ? [] : [{ field: 'bearing', wrong: 'choose' } as const]),
      ...(sourceKind ? [] : [{ field: 'sourceKind', wrong: 'choose' } as const]),
      ...(date.trim() ? [] : [{ field: 'date', wrong: 'fill' } as const]),
    ],
    command: (fields, language) => commandOf(claim.id, fields, language),
  };
}

function commandOf(claimId: string, fields: DraftFields, language: string) {
  const { bearing, sourceKind, date = '', citation = '', url = '', excerpt = '' } = fields;
  return {
    type: 'attachEvidence',
    id: newId(),
    claimId,
    bearing: bearing as Bearing,
    sourceKind: sourceKind as SourceKind,
    date: date.trim(),
    citation,
    url: url.trim() === '' ? null : url.trim(),
    excerpt: excerpt.trim() === '' ? null : excerpt,
    language,
  } as const;
}
