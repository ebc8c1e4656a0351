import { html, nothing, type TemplateResult } from 'lit';
import type { Relation } from '../../model/claim.js';
import { relations } from '../../model/words.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
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
      ${unconfirmed(parts)}
      <div class="foot">
        <button type="button" class="button primary" @click=${act.next}>${t.goOn}</button>
        ${leaveButton(parts)}
      </div>
    </div>
  `;
}

/**
 * Nothing on the card tells of a restatement before its author confirms it, so that whoever is about to
 * answer, or finds it fair, is led to it here.
 */
function unconfirmed({ t, view, act }: ComposerParts): TemplateResult | typeof nothing {
  const count = view.unconfirmed ?? 0;
  if (count === 0) return nothing;
  return html`<p class="state" data-state="waiting">
    ${noticeSign('wait')}<span
      >${t.unconfirmed(count, view.parent?.number ?? '')}
      <button type="button" class="text-button" @click=${act.restatements}>
        ${t.readRestatements(count)}
      </button></span
    >
  </p>`;
}
