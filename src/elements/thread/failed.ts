import { nothing, type LitElement } from 'lit';
import type { ThreadMessages } from '../../i18n/sections/thread.js';
import { Late } from '../shared/late.js';
import { wear } from '../shared/wear.js';

const notices = new Late(() => import('../shared/notice.js'));

/** What failed, what is safe, what to do: drawn by code that is fetched when it is first needed. */
export function failed(host: LitElement, t: ThreadMessages, again: () => void) {
  const code = notices.neededBy(host);
  if (!code) return nothing;
  wear(host, code.styles);
  const { failedTitle: title, failedText: text, tryAgain } = t;
  return code.notice({ tone: 'alarm', sign: 'stop', title, text, action: [tryAgain, again] });
}
