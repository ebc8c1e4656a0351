import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterError } from '../../adapters/errors.js';
import type { Claim } from '../../model/claim.js';
import { standingSign } from '../../styles/signs/standing-signs.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import type { ComposerParts } from './composer-parts.js';

/** What became of a contribution: on the record, waiting on this device, or refused after it waited. */
export type Sent =
  | { readonly claim: Claim; readonly dueAt: string; readonly isEdit: boolean }
  | { readonly waits: 'connection' | 'sign-in'; readonly isFleeting: boolean }
  | { readonly refused: AdapterError | undefined };

/** What is said of it, in two parts: the first words, and the rest. */
export function sentWords(
  sent: Sent,
  { t, format, form, view }: Pick<ComposerParts, 't' | 'format' | 'form' | 'view'>,
): readonly string[] {
  if ('waits' in sent) {
    const title = sent.isFleeting ? t.waitsTitleOnPage : t.waitsTitle;
    return [title, sent.waits === 'sign-in' ? t.waitsSignIn : t.waitsText];
  }
  if ('refused' in sent) {
    return [t.refusedTitle, sent.refused ? form.reasonFor(sent.refused) : t.refusedText];
  }
  const { claim, dueAt, isEdit } = sent;
  if (isEdit) return [t.edited, ''];
  if (claim.status === 'held') return [t.heldTitle, t.heldText(format.date(dueAt, 'moment'))];
  if (claim.status === 'pending') return [t.pendingTitle, t.pendingText];
  const { editMinutes } = view.consultation.rules;
  return [claim.number === '' ? t.sent : t.sentAs(claim.number), t.sentText(editMinutes)];
}

/** The ways on from what was sent; `null` where there is none. */
export interface SentWays {
  readonly another: (() => void) | null;
  readonly close: (() => void) | null;
  /** Puts what was refused back into the form. */
  readonly takeBack: () => void;
  readonly signIn: () => void;
  /** The page's address of a claim. */
  readonly linkTo: (claimId: string) => string;
  readonly addEvidence: (claimId: string) => void;
}

/** Words that lead to what was published, once it has a number to be found by. */
function linked(words: string, sent: Sent, { linkTo }: SentWays): TemplateResult | string {
  const { claim } = 'claim' in sent ? sent : {};
  if (claim?.status !== 'published' || claim.number === '') return words;
  return html`<a href=${linkTo(claim.id)}>${words}</a>`;
}

/** The id of what is said: it takes the focus. */
export const sentId = 'sent';

/** What became of it, and the ways on. */
export function sentPanel(sent: Sent, parts: ComposerParts, act: SentWays): TemplateResult {
  const { t } = parts;
  const [first = '', rest = ''] = sentWords(sent, parts);
  const evidence =
    'claim' in sent && sent.claim.kind === 'fact' && sent.claim.status === 'published'
      ? (): void => act.addEvidence(sent.claim.id)
      : null;
  const way = (label: string, go: (() => void) | null) =>
    go ? html`<button type="button" class="button" @click=${go}>${label}</button>` : nothing;
  return html`
    <div class="stack">
      <p class="state" id=${sentId} tabindex="-1" data-state=${stateOf(sent)}>
        ${signs[stateOf(sent)]}<span><b>${linked(first, sent, act)}</b> ${rest}</span>
      </p>
      <div class="foot">
        ${'waits' in sent && sent.waits === 'sign-in' ? way(t.signInAgain, act.signIn) : nothing}
        ${'refused' in sent ? way(t.takeBack, act.takeBack) : nothing}
        ${way(t.another, 'refused' in sent ? null : act.another)} ${way(t.addEvidence, evidence)}
        ${way(t.close, act.close)}
      </div>
    </div>
  `;
}

const signs = {
  waiting: noticeSign('wait'),
  failed: noticeSign('stop'),
  kept: standingSign('heard'),
};

function stateOf(sent: Sent): 'waiting' | 'failed' | 'kept' {
  if ('refused' in sent) return 'failed';
  return 'waits' in sent || sent.claim.status !== 'published' ? 'waiting' : 'kept';
}
