import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../../events/panel-events.js';
import type { Relation } from '../../model/claim.js';
import { isWithin } from '../../model/openings.js';
import { some } from '../shared/some.js';
import { askFor } from './ask-for.js';
import type { BelowParts } from './below-parts.js';

/** What can be done with a claim: quiet, in words, and only what would be accepted. */
export function actions(parts: BelowParts, copy: () => void): TemplateResult {
  const { view, t } = parts;
  const { open } = view.scene;
  return html`
    <menu class="actions" part="actions" role="list">
      ${open ? replying(parts) : nothing}
      ${some(open ? evidenceAction(parts) : nothing, changing(parts), shared(parts))}
      <li><button type="button" class="text-button" @click=${copy}>${t.copyLink}</button></li>
      ${view.scene.roles.includes('facilitator') ? moderating(parts) : reporting(parts)}
      <slot name="actions"></slot>
    </menu>
  `;
}

/** Whoever presses “Answer” has said what the reply does, and can still say otherwise. */
function replying(parts: BelowParts): TemplateResult {
  const { view, t } = parts;
  if (view.claim.kind !== 'question') return item('reply', t.reply, parts);
  return item('reply', t.answer, parts, 'answers');
}

/** Who has the question too: to be pressed while that is taken, and otherwise how many. */
function shared({ view, t, take }: BelowParts): TemplateResult | typeof nothing {
  const { claim, tally, own, position, scene } = view;
  if (claim.kind !== 'question' || !scene.open || own) {
    return tally.shared === 0 ? nothing : html`<li class="fine">${t.sharedBy(tally.shared)}</li>`;
  }
  const isMine = position === 'shared';
  const share = (): void => {
    take(isMine ? null : 'shared');
  };
  return html`<li>
    <button type="button" class="text-button" aria-pressed=${isMine} @click=${share}>
      ${t.alsoMine(tally.shared)}
    </button>
  </li>`;
}

/** What authors do with words of theirs. */
function changing(parts: BelowParts): TemplateResult | typeof nothing {
  const { view, t } = parts;
  const { writable, calendar } = view.scene;
  if (!view.own || !writable || !isWithin(calendar, parts.now)) return nothing;
  const edit = editable(parts) ? item('edit', t.edit, parts) : nothing;
  return html`${edit}${item('withdraw', t.withdraw, parts)}`;
}

function reporting(parts: BelowParts): TemplateResult | typeof nothing {
  const { view, t } = parts;
  return view.scene.writable && !view.own ? item('report', t.report, parts) : nothing;
}

/** Another facilitator decides on what is one's own. */
function moderating(parts: BelowParts): TemplateResult | typeof nothing {
  if (parts.view.own) return nothing;
  return html`${reporting(parts)}${item('moderate', parts.t.moderate, parts)}`;
}

/** Evidence is asked for a fact only, and never of oneself; once it is asked for, it can be added. */
function evidenceAction(parts: BelowParts) {
  const { view, t } = parts;
  const { claim, tally, own, scene } = view;
  if (claim.kind !== 'fact' || scene.rules.evidence.binding === 'off') return nothing;
  const asked = tally.support !== 'unchallenged';
  if (asked || own) return item('add-evidence', t.addEvidence, parts);
  return item('challenge', t.askForEvidence, parts);
}

/** While nobody has reacted to the words, as far as the counts and the records known here tell. */
function editable({ view, now, isReactedTo }: BelowParts): boolean {
  const { claim, tally, scene } = view;
  const { agree, disagree, unsure, shared: also, replies, heard, support } = tally;
  const isUntouched = agree + disagree + unsure + also + replies + heard === 0;
  const until = Date.parse(claim.createdAt) + scene.rules.editMinutes * 60_000;
  const isAlone = isUntouched && support === 'unchallenged' && !isReactedTo();
  return scene.open && now < until && isAlone;
}

function item(
  panel: Panel,
  label: string,
  { host, view }: BelowParts,
  relation?: Relation,
): TemplateResult {
  const ask = (): void => {
    askFor(host, view.claim.id, panel, relation);
  };
  return html`<li>
    <button type="button" class="text-button" data-panel=${panel} @click=${ask}>${label}</button>
  </li>`;
}
