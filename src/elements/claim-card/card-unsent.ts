import { html, nothing, type TemplateResult } from 'lit';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import type { BelowParts } from './below-parts.js';

/** On its way, waiting, refused, or seen by its author alone: said under words at full strength. */
export function unsentLine(
  parts: BelowParts,
  act: { readonly discard: () => void; readonly edit: () => void; readonly reason: string },
): TemplateResult | typeof nothing {
  const { view, t } = parts;
  const { unsent } = view;
  if (!unsent) return seenByAuthorAlone(parts);
  if (unsent.state === 'sending') return state('waiting', 'wait', '', t.sending);
  const discard = html`<button type="button" class="text-button" @click=${act.discard}>
    ${t.discard}
  </button>`;
  if (unsent.state === 'waiting') {
    const signIn = /sign-in|session/.test(unsent.error?.code ?? '');
    const [title, text] = signIn ? [t.signInTitle, t.signInText] : [t.waitingTitle, t.waitingText];
    return html`${state('waiting', signIn ? 'wait' : 'offline', title, text)}
      <div class="foot">${discard}</div>`;
  }
  return html`
    ${state('failed', 'stop', t.refusedTitle, act.reason === '' ? t.textKept : act.reason)}
    <div class="foot">
      <button type="button" class="button" @click=${act.edit}>${t.editText}</button>${discard}
    </div>
  `;
}

function seenByAuthorAlone({ view, t }: BelowParts): TemplateResult | typeof nothing {
  const { status } = view.claim;
  if (status === 'held') return state('waiting', 'wait', t.held, t.heldText);
  if (status === 'pending') return state('waiting', 'wait', t.pending, t.pendingText);
  return nothing;
}

function state(name: string, sign: 'wait' | 'offline' | 'stop', title: string, text: string) {
  return html`
    <p class="state" data-state=${name}>
      ${noticeSign(sign)}<span>${title === '' ? nothing : html`<b>${title}</b> `}${text}</span>
    </p>
  `;
}
