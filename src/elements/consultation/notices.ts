import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterError } from '../../adapters/errors.js';
import type { ConsultationMessages } from '../../i18n/sections/consultation.js';
import { signInCodes } from '../../internal/sign-in-codes.js';
import type { Connection } from '../../store/connection.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';

type Sign = Parameters<typeof noticeSign>[0];

/** What the notices above a consultation are drawn from. */
export interface NoticeParts {
  readonly t: ConsultationMessages;
  readonly connection: Connection;
  /** Whether something that was done waits for a sign-in. */
  readonly signInWanted: boolean;
  readonly readOnly: boolean;
  readonly closed: boolean;
  readonly again: () => void;
  readonly signIn: () => void;
}

/** One notice at a time: the one that matters most to somebody who wants to go on. */
export function notices(parts: NoticeParts): TemplateResult | typeof nothing {
  const { t, connection, signInWanted, readOnly, closed, again, signIn } = parts;
  if (connection.status === 'failed' && connection.error) return failure(connection.error, parts);
  if (signInWanted) {
    return notice('due', 'note', t.signedOutTitle, t.signedOutText, [t.signIn, signIn]);
  }
  if (connection.status === 'offline') {
    const retry = connection.error ? ([t.tryAgain, again] as const) : undefined;
    return notice('due', 'offline', t.offlineTitle, t.offlineText, retry);
  }
  if (connection.status !== 'ready') return nothing;
  if (readOnly) return notice('quiet', 'note', '', t.readOnly);
  return closed ? notice('quiet', 'note', '', t.closed) : nothing;
}

function failure({ code }: AdapterError, { t, again, signIn }: NoticeParts): TemplateResult {
  if (signInCodes.has(code)) {
    return notice('due', 'note', t.signedOutTitle, t.signedOutText, [t.signIn, signIn]);
  }
  if (code === 'not-found' || code === 'gone') {
    return notice('alarm', 'stop', t.notFoundTitle, t.notFoundText);
  }
  return notice('alarm', 'stop', t.failedTitle, t.failedText, [t.tryAgain, again]);
}

function notice(
  tone: string,
  sign: Sign,
  title: string,
  text: string,
  action?: readonly [label: string, act: () => void],
): TemplateResult {
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
