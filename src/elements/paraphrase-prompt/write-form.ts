import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { Span } from '../../rules/similarity.js';
import { standingSign } from '../../styles/signs/standing-signs.js';
import { draftNotices } from '../shared/draft-notices.js';
import { textArea } from '../shared/field.js';
import type { FormController } from '../shared/form-controller.js';
import { languageField } from '../shared/language-field.js';
import { facing } from './facing.js';
import { promptHead } from './prompt-head.js';
import type { PromptParts } from './prompt-parts.js';

/** What the form of a restatement is drawn from, beside the claim. */
export interface WriteParts extends PromptParts {
  readonly lang: string;
  readonly draft: DraftController;
  readonly form: FormController;
  /** The author's words after a first try; empty before one. */
  readonly correction: string;
  /** The words that both texts share, once they were found to be too many. */
  readonly near: readonly Span[] | null;
  /** Whether a reason for the same words is being given. */
  readonly reasoning: boolean;
  readonly typed: (text: string) => void;
  readonly send: () => Promise<void>;
  readonly reason: () => void;
}

/** The other's words, and room to say the same in one's own. */
export function writeForm(parts: WriteParts): TemplateResult {
  const { t, draft, form, words, format, near } = parts;
  return html`
    ${promptHead(parts, t.writeHeading, t.aMinute)}
    <form class="stack" part="form" novalidate autocomplete="off" @submit=${form.on(parts.send)}>
      ${form.summary()} ${draftNotices(draft, form, format, 'text')}
      ${facing(parts, mine(parts), near ?? [])} ${parts.reasoning ? copyReason(parts) : nothing}
      ${languageField({
        languages: parts.view.consultation.languages,
        value: draft.get('language'),
        lang: parts.lang,
        words,
        input: (value) => draft.set('language', value),
      })}
      <div class="foot">
        <button class="button primary">${t.send}</button>
        ${
          near && !parts.reasoning
            ? html`<button type="button" class="text-button" @click=${parts.reason}>
                ${t.sendAnyway}
              </button>`
            : nothing
        }
        <slot name="actions"></slot>${parts.close}
      </div>
    </form>
  `;
}

function mine(parts: WriteParts): TemplateResult {
  const { t, draft, form, words, view, correction, near } = parts;
  return html`
    ${
      correction === ''
        ? nothing
        : html`<p class="fine">${t.says}</p>
            <div class="page-text" lang=${view.claim.language} dir="auto">
              ${parts.said(correction)}
            </div>`
    }
    ${textArea({
      name: 'text',
      label: t.question,
      hint: correction === '' ? t.hint : t.lastTry,
      error: form.errorOf('text'),
      value: draft.get('text'),
      lang: draft.get('language') || undefined,
      describedBy: near ? 'near' : undefined,
      count: { limit: view.consultation.rules.lengths.paraphrase, words, draft },
      input: parts.typed,
    })}
    ${
      near
        ? html`<div id="near" tabindex="-1">
            <p class="state" data-state="challenged">
              ${standingSign('challenged')}<span><b>${t.nearTitle}</b> ${t.nearText}</span>
            </p>
          </div>`
        : nothing
    }
  `;
}

function copyReason({ t, draft, form }: WriteParts): TemplateResult {
  return textArea({
    name: 'copyReason',
    label: t.copyReason,
    hint: t.copyReasonHint,
    error: form.errorOf('copyReason'),
    value: draft.get('copyReason'),
    input: (value) => draft.set('copyReason', value),
  });
}
