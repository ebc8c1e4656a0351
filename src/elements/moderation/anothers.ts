import { html, type TemplateResult } from 'lit';
import type { Case } from '../../store/moderation-view.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { partHead } from '../shared/part-head.js';
import { caseFacts } from './case-facts.js';
import { decideTitle } from './decide-plan.js';
import type { ModerationParts } from './moderation-parts.js';

/** What a facilitator cannot decide on, for it is their own, with the way back. */
export function anothers(about: Case, parts: ModerationParts, close: () => void): TemplateResult {
  const { t, level } = parts;
  return html`
    ${partHead(level, decideTitle(about, parts))} ${caseFacts(about, parts)}
    <div class="notice" data-tone="quiet" part="notice">
      ${noticeSign('note')}
      <p>${t.anothers}</p>
      <button type="button" class="button" @click=${close}>${t.close}</button>
    </div>
  `;
}
