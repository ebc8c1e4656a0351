import { html, nothing, type TemplateResult } from 'lit';
import { listIn } from '../../i18n/list.js';
import { personalDataIn } from '../../internal/personal-data.js';
import type { Relation } from '../../model/claim.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { isolated } from '../shared/isolated.js';
import { kindIn } from './commands.js';
import type { ComposerParts } from './composer-parts.js';

/** Review: seen as others will see it, with what will become of it, before it is sent. */
export function reviewStep(parts: ComposerParts): TemplateResult {
  const { t, draft, form, act, said, isEdit, words } = parts;
  const text = draft.get('text');
  return html`
    <form class="stack" part="form" novalidate @submit=${form.on(act.send)}>
      ${form.summary()}
      <blockquote class="quote" lang=${draft.get('language')} dir="auto">${said(text)}</blockquote>
      ${personal(text, parts)}
      <p class="fine">${outlook(parts)}</p>
      <div class="foot">
        <button class="button primary" id="send">${isEdit ? t.saveEdit : t.send}</button>
        <button type="button" class="text-button" @click=${act.back}>${t.back}</button>
        ${form.busy ? html`<span class="fine">${words.sending}</span>` : nothing}
      </div>
    </form>
  `;
}

/** What looks like personal data is pointed out, and never held back. */
function personal(text: string, { t, format }: ComposerParts) {
  const found = new Set(personalDataIn(text).map(({ kind }) => t.personalKinds[kind]));
  if (found.size === 0) return nothing;
  return html`
    <div class="notice" data-tone="due" part="notice">
      ${noticeSign('note')}
      <p><strong>${t.personal(listIn(format, [...found]))}</strong> ${t.personalText}</p>
    </div>
  `;
}

/** Under which name it appears and when, and what can still be done about it. */
function outlook(parts: ComposerParts): string {
  const { t, view, draft, isEdit } = parts;
  if (isEdit) return t.publicAs(isolated(view.name));
  const isFact =
    kindIn(draft.fields) === 'fact' && view.consultation.rules.evidence.binding !== 'off';
  return [
    t.publicAs(isolated(view.name)),
    whenSeen(parts),
    t.canEdit(view.consultation.rules.editMinutes),
    ...(isFact ? [t.factHint] : []),
    ...(view.consultation.mandate.guidelines ? [t.keepsToGuidelines] : []),
  ].join(' ');
}

function whenSeen({ t, view, draft, format }: ComposerParts): string {
  const opposes = (draft.get('relation') as Relation | '') === 'opposes';
  const { paraphrase } = view;
  const { listening, moderation } = view.consultation.rules;
  if (opposes && listening.binding === 'required' && paraphrase?.status === 'offered') {
    return t.willWait(format.date(paraphrase.dueAt, 'moment'));
  }
  return moderation === 'before' ? t.willBeRead : t.cannotWait;
}
