import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../styles/button.styles.js';
import { notice as look } from '../../styles/notice.styles.js';
import { noticeSign, type NoticeSign } from '../../styles/signs/notice-signs.js';
import { sign as signs } from '../../styles/sign.styles.js';

/** What the element that shows a notice wears. */
export const styles = [signs, button, look];

/** A remark in the margin: a sign, a first word, and at most one thing to do. */
export interface Notice {
  readonly tone: 'due' | 'alarm' | 'quiet';
  readonly sign: NoticeSign;
  readonly title: string;
  readonly text: string;
  readonly action?: readonly [label: string, act: () => void];
}

export function notice({ tone, sign, title, text, action }: Notice): TemplateResult {
  return html`
    <div class="notice" part="notice" data-tone=${tone}>
      ${noticeSign(sign)}
      <p>${title === '' ? nothing : html`<strong>${title}</strong> `}${text}</p>
      ${
        action
          ? html`<button type="button" class="button" @click=${action[1]}>${action[0]}</button>`
          : nothing
      }
    </div>
  `;
}
