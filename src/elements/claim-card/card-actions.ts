import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../../events/panel-events.js';
import { askFor } from './ask-for.js';
import type { BelowParts } from './below-parts.js';

/** What can be done with a claim: quiet, in words, and only what would be accepted. */
export function actions(parts: BelowParts, copy: () => void): TemplateResult {
  const { view, t, open, take } = parts;
  const { claim, tally, own } = view;
  const another = view.position === 'shared' ? null : 'shared';
  const share = (): void => {
    take(another);
  };
  return html`
    <menu class="actions" part="actions" role="list">
      ${open ? writing(parts) : nothing}
      ${
        claim.kind === 'question' && open && !own
          ? html`<li>
              <button
                type="button"
                class="text-button"
                aria-pressed=${view.position === 'shared'}
                @click=${share}
              >
                ${t.alsoMine(tally.shared)}
              </button>
            </li>`
          : sharedBy(tally.shared, parts)
      }
      <li><button type="button" class="text-button" @click=${copy}>${t.copyLink}</button></li>
      ${open && !own ? item('report', t.report, parts) : nothing}
      ${view.scene.roles.includes('facilitator') ? item('moderate', t.moderate, parts) : nothing}
      <slot name="actions"></slot>
    </menu>
  `;
}

/** Where there is nothing to press: how many have the question too. */
function sharedBy(people: number, { t }: BelowParts) {
  return people === 0 ? nothing : html`<li class="fine">${t.sharedBy(people)}</li>`;
}

function writing(parts: BelowParts) {
  const { view, t } = parts;
  const { claim, own } = view;
  // A list of templates would keep the place of each with two nodes, on every card.
  return html`
    ${item('reply', claim.kind === 'question' ? t.answer : t.reply, parts)} ${evidenceAction(parts)}
    ${own && editable(parts) ? item('edit', t.edit, parts) : nothing}
    ${own ? item('withdraw', t.withdraw, parts) : nothing}
  `;
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

function editable({ view, now }: BelowParts): boolean {
  const { claim, tally, scene } = view;
  const until = Date.parse(claim.createdAt) + scene.rules.editMinutes * 60_000;
  return tally.replies === 0 && now < until;
}

function item(panel: Panel, label: string, { host, view }: BelowParts): TemplateResult {
  const ask = (): void => {
    askFor(host, view.claim.id, panel);
  };
  return html`<li>
    <button type="button" class="text-button" data-panel=${panel} @click=${ask}>${label}</button>
  </li>`;
}
