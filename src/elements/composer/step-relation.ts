import { html, type TemplateResult } from 'lit';
import type { Relation } from '../../model/claim.js';
import { relations } from '../../model/words.js';
import { choices } from '../shared/choices.js';
import type { ComposerParts } from './composer-parts.js';
import { leaveButton } from './leave-button.js';

/** What a reply does to the claim it answers. A question is answered, or asked about. */
export function relationStep(parts: ComposerParts): TemplateResult {
  const { t, draft, form, act, view } = parts;
  const fits = (relation: Relation): boolean =>
    view.parent?.kind === 'question'
      ? relation === 'answers' || relation === 'asks'
      : relation !== 'answers';
  return html`
    <div class="stack">
      ${form.summary()}
      ${choices({
        name: 'relation',
        label: t.relationLabel,
        value: draft.get('relation'),
        error: form.errorOf('relation'),
        options: relations.filter(fits).map((value) => ({
          value,
          label: t.relations[value],
          hint: t.relationHints[value],
        })),
        input: (value) => parts.set('relation', value),
      })}
      <div class="foot">
        <button type="button" class="button primary" @click=${act.next}>${t.goOn}</button>
        ${leaveButton(parts)}
      </div>
    </div>
  `;
}
