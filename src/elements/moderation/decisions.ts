import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../model/moderation.js';
import type { Case } from '../../store/moderation-view.js';
import { around } from '../shared/around.js';
import { remark } from '../shared/user-text.js';
import type { ModerationParts } from './moderation-parts.js';

/**
 * What was decided before, each with its public reason: for whoever reported it or is about to, for
 * its author, and for the next facilitator. What stays has no tombstone that would say it.
 */
export function decisions(about: Case, parts: ModerationParts): TemplateResult | typeof nothing {
  if (about.decisions.length === 0) return nothing;
  return html`<dl class="facts">${decisionRows(about, parts)}</dl>`;
}

/** The same as rows of the facts of a case. */
export function decisionRows(about: Case, parts: ModerationParts): TemplateResult | typeof nothing {
  if (about.decisions.length === 0) return nothing;
  return html`<dt>${parts.t.decisions}</dt>
    ${about.decisions.map((decision) => html`<dd>${line(decision, parts)}</dd>`)}`;
}

function line(
  { action, at, ground, reason }: Decision,
  { t, card, standing, format, lang }: ModerationParts,
): TemplateResult {
  const under = ground === null ? '' : standing.ground[ground];
  // In which language a facilitator wrote is not on the record.
  const said = html`<span lang="" dir="auto">${remark(reason, card, lang)}</span>`;
  return around((words) => t.decidedOn(t.actions[action], format.date(at), under, words), said);
}
