import { html, nothing, type TemplateResult } from 'lit';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { askFor } from './ask-for.js';
import type { BelowParts } from './below-parts.js';

/** On its way, waiting, refused, or not seen by others: said under words at full strength. */
export function unsentLine(
  parts: BelowParts,
  act: { readonly discard: () => void; readonly edit: () => void; readonly reason: string },
): TemplateResult | typeof nothing {
  const { view, t } = parts;
  const { unsent } = view;
  if (!unsent) return seenByFew(parts);
  if (unsent.state === 'sending') return state('waiting', 'wait', '', t.sending);
  const discard = html`<button type="button" class="text-button" @click=${act.discard}>
    ${t.discard}
  </button>`;
  if (unsent.state === 'waiting') {
    const signIn = /sign-in|session/.test(unsent.error?.code ?? '');
    const [title, lasting, onPage] = signIn
      ? [t.signInTitle, t.signInText, t.signInOnPage]
      : [t.waitingTitle, t.waitingText, t.waitingOnPage];
    const text = unsent.isFleeting ? onPage : lasting;
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

/** Its author sees it, and the facilitators: each is told who else does. */
function seenByFew(parts: BelowParts): TemplateResult | typeof nothing {
  const { view, t } = parts;
  const { claim, own } = view;
  if (claim.status === 'held') {
    return html`${state('waiting', 'wait', t.held(own), t.heldText(own))}${toRestatement(parts)}`;
  }
  if (claim.status === 'pending') return state('waiting', 'wait', t.pending, t.pendingText(own));
  return nothing;
}

/** What lets a reply go ahead is done at the claim above. */
function toRestatement({ view, t, host }: BelowParts): TemplateResult | typeof nothing {
  const { parentId } = view.claim;
  if (parentId === null) return nothing;
  const open = (): void => {
    askFor(host, parentId, 'paraphrases');
  };
  return html`<div class="foot">
    <button type="button" class="text-button" @click=${open}>${t.seeRestatement}</button>
  </div>`;
}

function state(name: string, sign: 'wait' | 'offline' | 'stop', title: string, text: string) {
  return html`
    <p class="state" data-state=${name}>
      ${noticeSign(sign)}<span>${title === '' ? nothing : html`<b>${title}</b> `}${text}</span>
    </p>
  `;
}
