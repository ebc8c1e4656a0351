import { html, type TemplateResult } from 'lit';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import type { ModerationParts } from './moderation-parts.js';

/** What came of a report or a decision, for those who see and do not hear it. */
export function told(isReport: boolean, { t }: ModerationParts, close: () => void): TemplateResult {
  const [title, text] = isReport ? [t.reportedTitle, t.reported] : [t.decidedTitle, t.decided];
  return html`
    <div class="notice" data-tone="good" part="notice">
      ${noticeSign('check')}
      <p><strong>${title}</strong> ${text}</p>
      <button type="button" class="button" @click=${close}>${t.close}</button>
    </div>
  `;
}
