import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../model/claim.js';
import { kinds } from '../../model/words.js';
import { choices } from '../shared/choices.js';
import { textArea } from '../shared/field.js';
import { languageField } from '../shared/language-field.js';
import { local } from '../shared/local.js';
import type { ComposerParts } from './composer-parts.js';
import { leaveButton } from './leave-button.js';

/** Write: what kind of statement it is, and the words. */
export function writeStep(parts: ComposerParts): TemplateResult {
  const { t, words, draft, form, act, view, lang } = parts;
  return html`
    <form class="stack" part="form" novalidate autocomplete="off" @submit=${form.on(act.written)}>
      ${form.summary()} ${kindField(parts)} ${guidelines(parts)}
      ${textArea({
        name: 'text',
        label: t.textLabel,
        hint: t.textHint,
        value: draft.get('text'),
        error: form.errorOf('text'),
        lang: draft.get('language') || undefined,
        count: { limit: view.consultation.rules.lengths.claim, words, draft },
        input: parts.typed,
      })}
      ${languageField({
        languages: view.consultation.languages,
        value: draft.get('language'),
        lang,
        words,
        input: (value) => parts.set('language', value),
      })}
      <div class="foot">
        <button class="button primary">${t.goOn}</button>
        ${leaveButton(parts)}
      </div>
    </form>
  `;
}

/** A reply that asks is a question, and an edit keeps its kind: then there is nothing to choose. */
function kindField(parts: ComposerParts) {
  const { t, draft, form, isReply, isEdit } = parts;
  if (isEdit || draft.get('relation') === 'asks') return nothing;
  const offered = kinds.filter((kind: Kind) => !isReply || kind !== 'question');
  return choices({
    name: 'kind',
    label: t.kindLabel,
    value: draft.get('kind'),
    error: form.errorOf('kind'),
    options: offered.map((value) => ({ value, label: t.kinds[value], hint: t.kindHints[value] })),
    input: (value) => parts.set('kind', value),
  });
}

function guidelines({ t, view, pick, lang }: ComposerParts) {
  const lines = view.consultation.mandate.guidelines ?? [];
  return html`
    <slot name="guidelines">
      ${
        lines.length === 0
          ? nothing
          : html`<details class="fold" part="guidelines">
              <summary><span>${t.guidelines}</span></summary>
              <ol>
                ${lines.map((line) => html`<li>${local(pick(line), lang)}</li>`)}
              </ol>
            </details>`
      }
    </slot>
  `;
}
