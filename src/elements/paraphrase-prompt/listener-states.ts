import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { standingSign } from '../../styles/signs/standing-signs.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { facing, restated } from './facing.js';
import { closeFoot, promptHead } from './prompt-head.js';
import type { RestatementParts } from './prompt-parts.js';

/** What a listener can do next. */
export interface ListenerActs {
  readonly takeUp: (event: Event) => void;
  readonly again: () => void;
  readonly leave: () => void;
  readonly reply: () => void;
}

/** Where one's own restatement stands, and the way on from there. */
export function ownRestatement(parts: RestatementParts, acts: ListenerActs): TemplateResult {
  const { isOpen, paraphrase } = parts.restatement;
  if (isOpen) return paraphrase.status === 'confirmed' ? confirmed(parts, acts) : open(parts, acts);
  if (paraphrase.removed) return removed(parts, acts);
  return paraphrase.status === 'offered' ? waiting(parts, acts) : corrected(parts, acts);
}

function waiting(parts: RestatementParts, acts: ListenerActs): TemplateResult {
  const { t, words, format, restatement } = parts;
  const { createdAt, dueAt } = restatement.paraphrase;
  const until = format.date(dueAt, 'moment');
  return sheet(
    promptHead(parts, t.sentHeading, when(parts, createdAt)),
    html`
      ${facing(parts, restated(parts, t.youRestated))}
      <p class="state" data-state="waiting">
        ${
          restatement.isUnsent
            ? html`${noticeSign('offline')}<span
                  >${restatement.isFleeting ? words.waitsOnPage : words.waits}</span
                >`
            : html`${noticeSign('wait')}<span
                  ><b>${t.waitingTitle}</b> ${t.waitingText(until)}</span
                >`
        }
      </p>
      ${reply(parts, acts, t.writeMeanwhile, 'button')}
    `,
  );
}

function corrected(parts: RestatementParts, acts: ListenerActs): TemplateResult {
  const { t, restatement } = parts;
  const { status, judgedAt } = restatement.paraphrase;
  const isClose = status === 'close';
  const title = isClose ? t.closeHeading : t.missedHeading;
  return sheet(
    promptHead(parts, title, judgedAt === null ? '' : when(parts, judgedAt)),
    html`
      ${facing(parts, restated(parts, t.youRestated))}
      <div class="foot">
        ${
          isClose
            ? html`<button type="button" class="button primary" @click=${acts.takeUp}>
                  ${restatement.isAnswered ? t.takeUpAlone : t.takeUp}
                </button>
                <button type="button" class="text-button" @click=${acts.again}>${t.again}</button>
                ${parts.close}`
            : html`<button type="button" class="button primary" @click=${acts.again}>
                  ${t.again}
                </button>
                <button type="button" class="text-button" @click=${acts.leave}>${t.leave}</button>`
        }
        <slot name="actions"></slot>
      </div>
    `,
  );
}

/** A first one can be said once more; after that the date counts, as if the author were silent. */
function removed(parts: RestatementParts, acts: ListenerActs): TemplateResult {
  const { t, format, restatement } = parts;
  const { attempt, dueAt, status } = restatement.paraphrase;
  return sheet(
    promptHead(parts, t.removedHeading),
    html`
      ${facing(parts, restated(parts, t.youRestated))}
      ${
        status === 'offered'
          ? html`<p class="state" data-state="waiting">
              ${noticeSign('wait')}<span>${t.goesAhead(format.date(dueAt, 'moment'))}</span>
            </p>`
          : nothing
      }
      ${
        attempt === 1
          ? html`<div class="foot">
              <button type="button" class="button primary" @click=${acts.again}>${t.again}</button>
              <slot name="actions"></slot>${parts.close}
            </div>`
          : closeFoot(parts)
      }
    `,
  );
}

function confirmed(parts: RestatementParts, acts: ListenerActs): TemplateResult {
  const { t, view, restatement } = parts;
  const { judgedAt } = restatement.paraphrase;
  return sheet(
    promptHead(parts, t.confirmedHeading, judgedAt === null ? '' : when(parts, judgedAt)),
    html`
      ${facing(parts, restated(parts, t.youRestated))}
      <p class="state" data-state="confirmed">
        ${standingSign('heard')}<span
          ><b>${t.confirmedTitle}</b> ${t.credited(view.claim.number)}</span
        >
      </p>
      ${reply(parts, acts, t.writeReply)}
    `,
  );
}

function open(parts: RestatementParts, acts: ListenerActs): TemplateResult {
  const { t, restatement } = parts;
  const { releaseReason, status } = restatement.paraphrase;
  return sheet(
    promptHead(parts, t.openHeading),
    html`
      ${status === 'released' ? nothing : facing(parts, restated(parts, t.youRestated))}
      <p class="state" data-state="waiting">
        ${noticeSign('wait')}<span>${wentAhead(parts)}</span>
      </p>
      ${
        releaseReason === null
          ? nothing
          : html`<p class="fine">
              ${t.reasonGiven} <bdi lang="">${displayText(releaseReason)}</bdi>
            </p>`
      }
      ${reply(parts, acts, t.writeReply)}
    `,
  );
}

/** The author’s own words, once taken up, are not told as a restatement that nobody confirmed. */
function wentAhead(parts: RestatementParts): TemplateResult {
  const { t, restatement } = parts;
  const { released, status } = restatement.paraphrase;
  const isTakenUp = released === 'correction' && (status === 'close' || status === 'missed');
  const title = isTakenUp ? t.states[status] : t.notConfirmed;
  return html`<b>${title}</b> ${because(parts)} ${isTakenUp ? t.released : t.appears}`;
}

/** What let the reply go ahead, in a sentence. */
export function because({ t, format, restatement }: RestatementParts): string {
  const { released, dueAt } = restatement.paraphrase;
  if (released === 'deadline') return t.becauseLate(format.date(dueAt, 'moment'));
  return t.because[released ?? 'declined'];
}

/** The way on to the reply, unless that is written. */
function reply(
  parts: RestatementParts,
  acts: ListenerActs,
  label: string,
  kind = 'button primary',
) {
  if (parts.embedded) return nothing;
  return html`<div class="foot">
    ${
      parts.restatement.isAnswered
        ? nothing
        : html`<button type="button" class=${kind} @click=${acts.reply}>${label}</button>`
    }
    <slot name="actions"></slot>${parts.close}
  </div>`;
}

function sheet(head: unknown, body: TemplateResult): TemplateResult {
  return html`${head}
    <div class="stack">${body}</div>`;
}

function when({ format }: RestatementParts, instant: string): TemplateResult {
  return html`<time datetime=${instant}>${format.date(instant, 'moment')}</time>`;
}
