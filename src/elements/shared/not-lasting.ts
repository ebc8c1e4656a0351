import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.js';
import { textsOf } from '../../controllers/texts-of.js';
import { AnnounceEvent } from '../../events/announce-event.js';
import type { FormMessages } from '../../i18n/sections/form.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';

/** Where nothing outlasts the page, that is said, and what was typed can be taken along. */
export function notLasting(
  draft: DraftController,
  words: FormMessages,
): TemplateResult | typeof nothing {
  if (draft.lasting) return nothing;
  const texts = textsOf(draft);
  const copyAll = (event: Event) => void copy(event.currentTarget as Element, texts, words);
  return html`
    <div class="notice" data-tone="quiet" part="notice">
      ${noticeSign('note')}
      <p><strong>${words.notLastingTitle}</strong> ${words.notLastingText}</p>
      ${
        texts.length === 0
          ? nothing
          : html`<div class="actions">
              <button type="button" class="text-button" @click=${copyAll}>${words.copyText}</button>
            </div>`
      }
    </div>
  `;
}

async function copy(from: Element, texts: string[], words: FormMessages): Promise<void> {
  try {
    await navigator.clipboard.writeText(texts.join('\n\n'));
    from.dispatchEvent(new AnnounceEvent(words.textCopied));
  } catch {
    from.dispatchEvent(new AnnounceEvent(words.textNotCopied));
  }
}
