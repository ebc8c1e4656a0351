import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { standingSign } from '../../styles/signs/standing-signs.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { draftNotices } from '../shared/draft-notices.js';
import { textArea } from '../shared/field.js';
import { isolated } from '../shared/isolated.js';
import { nameOf } from '../shared/name-of.js';
import { restated } from './facing.js';
import { because } from './listener-states.js';
import type { RestatementParts } from './prompt-parts.js';
import type { AnswerForm } from './verdict-form.js';

/** A restatement as all may read it, with what became of it. */
export function standing(parts: RestatementParts): TemplateResult {
  const { t, restatement, unnamed, level } = parts;
  const { releaseReason, removed } = restatement.paraphrase;
  const title = t.restates(isolated(nameOf(restatement.listener, unnamed)));
  return html`
    <div class="page" id="head" tabindex="-1">
      ${restated({ ...parts, level: level - 1 }, title)} ${stateLine(parts)}
      ${
        releaseReason === null || removed
          ? nothing
          : html`<p class="fine">
              ${t.reasonGiven} <bdi lang="">${displayText(releaseReason)}</bdi>
            </p>`
      }
      ${isLeft(parts) ? html`<p class="fine">${t.anothers}</p>` : nothing}
    </div>
  `;
}

/** Whether a facilitator would release it, were it not their own. */
function isLeft({ view, restatement }: RestatementParts): boolean {
  return view.role === 'facilitator' && restatement.own && !restatement.isOpen;
}

function stateLine(parts: RestatementParts): TemplateResult | typeof nothing {
  const { t, format, restatement } = parts;
  const { status, dueAt, removed } = restatement.paraphrase;
  if (status === 'confirmed') {
    return html`<p class="state" data-state="confirmed">
      ${standingSign('heard')}<span><b>${t.states.confirmed}</b></span>
    </p>`;
  }
  if (status === 'offered' && !restatement.isOpen) {
    if (removed) return nothing;
    return html`<p class="state" data-state="waiting">
      ${noticeSign('wait')}<span
        ><b>${t.states.open}</b> ${t.openUntil(format.date(dueAt, 'moment'))}</span
      >
    </p>`;
  }
  const said = status === 'close' || status === 'missed' ? t.states[status] : t.notConfirmed;
  return html`<p class="state">
    ${standingSign('heard')}<span
      ><b>${said}</b> ${restatement.isOpen ? because(parts) : nothing}</span
    >
  </p>`;
}

/** Lets a reply go ahead, with a reason: a third participant vouches, a facilitator releases. */
export function releaseForm(
  parts: RestatementParts,
  answer: AnswerForm,
  kind: 'vouch' | 'release',
): TemplateResult {
  const { t, words, format, view } = parts;
  const { draft, form, typed, send } = answer;
  const limit = view.consultation.rules.lengths.reason;
  const isVouch = kind === 'vouch';
  return html`
    <details class="fold">
      <summary><span>${isVouch ? t.vouchSummary : t.releaseSummary}</span></summary>
      <form class="stack" part="form" novalidate autocomplete="off" @submit=${form.on(send)}>
        ${form.summary()} ${draftNotices(draft, form, format, 'reason')}
        ${textArea({
          name: 'reason',
          label: isVouch ? t.vouchLabel : t.releaseLabel,
          hint: isVouch ? t.vouchHint : t.releaseHint,
          value: draft.get('reason'),
          error: form.errorOf('reason'),
          count: { limit, words, draft },
          input: typed('reason', limit),
        })}
        <div class="foot">
          <button class="button primary">${isVouch ? t.vouch : t.release}</button>
        </div>
      </form>
    </details>
  `;
}
