import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import type { Nomination } from '../../model/inclusion.js';
import { coverageSign, type CoverageSign } from '../../styles/signs/coverage-signs.js';
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

/**
 * The groups that participants have named, what became of each, and why. In which language that was
 * decided is not on the record.
 */
export function nominationsList(
  nominations: readonly Nomination[],
  parts: BelowParts,
): TemplateResult {
  return html`
    <ol class="nominations" part="nominations" role="list">
      ${nominations.map((nomination) => entry(nomination, parts))}
    </ol>
  `;
}

function entry(nomination: Nomination, { t, format }: BelowParts): TemplateResult {
  const { label, reason, language, status, decision, createdAt, decidedAt, removed } = nomination;
  const words = html`
    <p class="group" lang=${language} dir="auto">${displayText(label)}</p>
    <blockquote class="quote" lang=${language} dir="auto">${displayText(reason)}</blockquote>
  `;
  return html`
    <li>
      ${removed ? html`<p class="fine">${t.removed}</p>` : words}
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
    </li>
  `;
}
