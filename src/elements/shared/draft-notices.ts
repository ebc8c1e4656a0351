import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { DraftController } from '../../controllers/draft-controller.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { Format } from '../../i18n/format.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import { displayText } from '../../internal/display-text.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import type { FormController } from './form-controller.js';
import { notLasting } from './not-lasting.js';

const bothTextsId = 'both-texts';

/** What there is to say of a draft: another tab has changed it, it is back, or nothing keeps it. */
export function draftNotices(
  draft: DraftController,
  form: FormController,
  format: Format,
  /** The field of which both texts are shown. */
  field: string,
): TemplateResult | typeof nothing {
  const { words } = form;
  if (!words) return nothing;
  if (draft.other) return bothTexts(draft, words, field);
  if (draft.restored) {
    const { refused } = draft.restored;
    return html`
      <div class="notice" data-tone=${refused ? 'alarm' : nothing} part="notice">
        ${noticeSign(refused ? 'stop' : 'note')}
        ${refused ? notAccepted(form.reasonFor(refused), words) : isBack(draft, words, format)}
        <div class="actions">
          <button type="button" class="text-button" @click=${() => void draft.clear()}>
            ${words.startAfresh}
          </button>
        </div>
      </div>
      ${notLasting(draft, words)}
    `;
  }
  return notLasting(draft, words);
}

/** Leads from a field to the notice above it. */
export function toBothTexts({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById(bothTextsId)?.focus();
}

function isBack(draft: DraftController, words: FormMessages, format: Format): TemplateResult {
  const { restored, lasting } = draft;
  return html`<p>
    <strong>${words.draftBackTitle(format.date(restored?.savedAt ?? '', 'moment'))}</strong>
    ${lasting ? words.draftBackText : nothing}
  </p>`;
}

function notAccepted(reason: string, words: FormMessages): TemplateResult {
  return html`<p><strong>${words.refusedTitle}</strong> ${reason}</p>`;
}

function bothTexts(draft: DraftController, words: FormMessages, field: string): TemplateResult {
  const other = draft.other?.fields ?? {};
  return html`
    <div
      class="notice"
      data-tone="due"
      part="notice"
      id=${bothTextsId}
      tabindex="-1"
      role="group"
      aria-labelledby="both-texts-title"
      ${ref(announce)}
    >
      ${noticeSign('note')}
      <p id="both-texts-title"><strong>${words.otherTabTitle}</strong> ${words.otherTabText}</p>
      <p>
        ${words.inOtherTab}
        <q lang=${other.language ?? ''} dir="auto">${displayText(other[field] ?? '')}</q>
      </p>
      <div class="foot">
        <button type="button" class="button" @click=${() => draft.keepMine()}>
          ${words.keepThisText}
        </button>
        <button type="button" class="text-button" @click=${() => draft.takeOther()}>
          ${words.takeOtherText}
        </button>
      </div>
    </div>
  `;
}

/** Says it once, when it appears: whoever is writing may have it out of sight. */
function announce(notice: Element | undefined): void {
  if (!notice) return;
  // Its words come after it.
  queueMicrotask(() =>
    notice.dispatchEvent(new AnnounceEvent(notice.querySelector('p')?.textContent ?? '')),
  );
}
