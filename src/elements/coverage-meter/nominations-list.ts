import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { displayText } from '../../internal/display-text.js';
import type { Nomination } from '../../model/inclusion.js';
import type { Scene } from '../../store/scene.js';
import { coverageSign, type CoverageSign } from '../../styles/signs/coverage-signs.js';
import { around } from '../shared/around.js';
import type { BelowParts } from './below-parts.js';

type Status = Nomination['status'];

const signs: Readonly<Record<Status, CoverageSign>> = {
  open: 'few',
  included: 'level',
  'left-out': 'none',
};

const tones: Readonly<Record<Status, string>> = {
  open: 'waiting',
  included: 'kept',
  'left-out': '',
};

/** How what somebody named is reported. */
export interface Reporting {
  /** Who looks; nobody where the list is fed by properties alone. */
  readonly scene: Scene | undefined;
  /** The named group on which a report is being written; empty for none. */
  readonly openId: string;
  readonly open: (id: string) => Promise<void>;
  readonly close: (event: Event) => Promise<void>;
  /** Level of the heading of the form. */
  readonly level: number;
  /** That the form could not be fetched. */
  readonly lack: unknown;
}

/**
 * The groups that participants have named, what became of each, and why. In which language that was
 * decided is not on the record.
 */
export function nominationsList(
  nominations: readonly Nomination[],
  parts: BelowParts,
  reporting: Reporting,
): TemplateResult {
  return html`
    <ol class="nominations" part="nominations" role="list">
      ${repeat(
        nominations,
        ({ id }) => id,
        (nomination) => entry(nomination, parts, reporting),
      )}
    </ol>
  `;
}

function entry(nomination: Nomination, parts: BelowParts, reporting: Reporting): TemplateResult {
  const { id, status, decision, createdAt, decidedAt } = nomination;
  const { t, format } = parts;
  return html`
    <li data-id=${id}>
      ${words(nomination, parts)}
      <div class="state" data-state=${tones[status]}>
        ${coverageSign(signs[status])}<span
          ><b>${t.nominationState[status]}</b> ${
            decision === null ? nothing : html`<bdi lang="">${displayText(decision)}</bdi>`
          }</span
        >
      </div>
      <p class="fine">
        ${t.namedOn(format.date(createdAt))}
        ${decidedAt === null ? nothing : t.decidedOn(format.date(decidedAt))}
      </p>
      ${report(nomination, parts, reporting)} ${opened(nomination, reporting)}
    </li>
  `;
}

function words({ label, reason, language, removed }: Nomination, { t }: BelowParts) {
  if (removed) return html`<p class="fine">${t.removed}</p>`;
  return html`
    <p class="group" lang=${language} dir="auto">${displayText(label)}</p>
    <blockquote class="quote" lang=${language} dir="auto">${displayText(reason)}</blockquote>
  `;
}

/** Nobody reports what they wrote themselves, or what was removed already. */
function report(
  { id, label, language, participantId, removed }: Nomination,
  { t }: BelowParts,
  { scene, open }: Reporting,
) {
  if (!scene?.writable || removed || participantId === scene.participantId) return nothing;
  const group = html`<span lang=${language} dir="auto">${displayText(label)}</span>`;
  return html`<menu class="actions" role="list">
    <li>
      <button type="button" class="text-button" @click=${() => open(id)}>
        <span>${t.report}<span class="vh">${around(t.about, group)}</span></span>
      </button>
    </li>
  </menu>`;
}

function opened({ id }: Nomination, { openId, close, level, lack }: Reporting) {
  if (id !== openId) return nothing;
  return html`${lack}<entente-moderation
      subject="nomination"
      subject-id=${id}
      heading-level=${level}
      @entente-panel-close=${close}
    ></entente-moderation>`;
}
