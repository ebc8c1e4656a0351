import { html, nothing, type TemplateResult } from 'lit';
import type { StepName } from '../../i18n/sections/composer.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { draftNotices } from '../shared/draft-notices.js';
import { isolated } from '../shared/isolated.js';
import type { ComposerParts } from './composer-parts.js';

/** Nothing can be sent, no connection, nobody signed in: writing goes on, and what happens to the text is said. */
export function composerNotices(parts: ComposerParts): TemplateResult | typeof nothing {
  const { view, t, act, draft, deadEnd, formerName } = parts;
  if (deadEnd !== '') return notice('stop', t.closedTitle, `${deadEnd} ${t.closedText}`);
  if (view.connection === 'offline') {
    return notice('offline', t.offlineTitle, draft.lasting ? t.offlineText : t.offlineTextOnPage);
  }
  if (view.participantId !== null) return nothing;
  const again = formerName !== '';
  const signIn = html`<div class="actions">
    <button type="button" class="button" @click=${act.signIn}>
      ${again ? t.signInAgain : t.signIn}
    </button>
  </div>`;
  return again
    ? notice('note', t.signedOutTitle, t.signedOutText(isolated(formerName)), signIn)
    : notice('note', t.signInTitle, t.signInText, signIn);
}

/** Steps that are a form of their own, and tell of their own draft. */
const ownForms: ReadonlySet<StepName> = new Set(['stand', 'restate', 'recognise', 'evidence']);

/** What there is to say of the words that are kept; nothing where another draft is before the eyes. */
export function keptNotices(
  { draft, form, format }: ComposerParts,
  now: StepName | undefined,
): TemplateResult | typeof nothing {
  const isElsewhere = now !== undefined && ownForms.has(now);
  const isEmpty = draft.restored !== undefined && !draft.cameBack('text');
  if (!draft.other && (isElsewhere || isEmpty)) return nothing;
  return draftNotices(draft, form, format, 'text');
}

function notice(
  sign: 'offline' | 'note' | 'stop',
  title: string,
  text: string,
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <div class="notice" data-tone="due" part="notice">
      ${noticeSign(sign)}
      <p><strong>${title}</strong> ${text}</p>
      ${action}
    </div>
  `;
}
