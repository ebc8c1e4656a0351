import { html } from 'lit';
import { newId } from '../../internal/new-id.js';
import type { Manner } from '../../model/evidence.js';
import { manners } from '../../model/words.js';
import type { Plan } from '../shared/plan.js';
import { common, type FormParts } from './form-parts.js';

/** Says how one takes the evidence into account. It asks nobody to give in. */
export function recognisePlan(parts: FormParts): Plan {
  const { view, t } = parts;
  const { claim, recognition } = view;
  return {
    ...common(parts),
    intent: 'recognition',
    subjectId: claim.id,
    title: t.recogniseHeading(claim.number),
    labels: t.recogniseLabels,
    main: 'text',
    ...(recognition && { preset: { manner: recognition.manner, text: recognition.text } }),
    send: t.recognise,
    leave: t.later,
    done: t.recognisedNow,
    fields: (ask) => html`
      ${ask.choose(
        'manner',
        manners.map((value) => ({ value, label: t.mannersOwn[value] })),
      )}
      ${ask.text('text', { hint: t.recogniseHint })}
    `,
    asks: { manner: t.mannerMissing },
    missing: ({ manner }) => (manner ? [] : [{ field: 'manner', wrong: 'choose' }]),
    command: ({ manner, text = '' }, language) => ({
      type: 'recognise',
      id: newId(),
      claimId: claim.id,
      manner: manner as Manner,
      text,
      language,
    }),
  };
}
