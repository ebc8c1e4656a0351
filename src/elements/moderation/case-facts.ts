import { html, nothing, type TemplateResult } from 'lit';
import { listIn } from '../../i18n/list.js';
import { displayText } from '../../internal/display-text.js';
import type { Evidence } from '../../model/evidence.js';
import type { Case } from '../../store/moderation-view.js';
import { sourceDate } from '../evidence-panel/source-date.js';
import { nameOf } from '../shared/name-of.js';
import { remark, userText } from '../shared/user-text.js';
import { decisionRows } from './decisions.js';
import type { ModerationParts } from './moderation-parts.js';

/** What a case is about: the words as they stand, what they are, and what is said against them. */
export function caseFacts(about: Case, parts: ModerationParts): TemplateResult {
  const { t, card } = parts;
  const isPending = about.subject === 'claim' && about.card?.claim.status === 'pending';
  const { said } = about;
  const source = said?.type === 'evidence' ? said : undefined;
  return html`
    ${source ? passage(source, parts) : quoted(about, parts)}
    <dl class="facts">
      ${source ? sourceFacts(source, parts) : place(about, parts)}
      <dt>${source ? t.broughtBy : t.author}</dt>
      <dd><bdi>${nameOf(about.by, card.unnamed)}</bdi></dd>
      ${source ? place(about, parts) : nothing} ${reported(about, parts)}
      ${decisionRows(about, parts)}
    </dl>
    ${isPending ? html`<p class="fine">${t.pending}</p>` : nothing}
  `;
}

/** The contribution that it is, or belongs to. */
function place({ card: about }: Case, { t, card, format }: ModerationParts) {
  if (!about) return nothing;
  const { number, kind, createdAt } = about.claim;
  const words = t.place(
    number,
    card.kind[kind].toLocaleLowerCase(format.locale),
    format.date(createdAt),
  );
  return html`<dt>${t.contribution}</dt>
    <dd>${words}</dd>`;
}

/** A source as one would cite it, and where it can be looked at before anything is decided. */
function sourceFacts(
  { citation, language, sourceKind, date, url }: Evidence,
  { t, evidence, card, format, lang }: ModerationParts,
) {
  return html`<dt>${t.source}</dt>
    <dd><cite lang=${language} dir="auto">${displayText(citation)}</cite></dd>
    <dd>${evidence.sourceKind[sourceKind]} · ${sourceDate(date, format.locale)}</dd>
    ${
      url === null
        ? nothing
        : html`<dt>${evidence.addLabels.url}</dt>
            <dd>${userText(url, card, lang)}</dd>`
    }`;
}

/** What is quoted from a source. */
function passage({ excerpt, language }: Evidence, parts: ModerationParts) {
  return excerpt === null ? nothing : quoted({ texts: [excerpt], language }, parts);
}

/** The words as they stand. */
export function quoted(
  { texts, language }: Pick<Case, 'texts' | 'language'>,
  { card, lang }: ModerationParts,
): TemplateResult {
  return html`<blockquote class="quote" lang=${language} dir="auto">
    ${userText(texts.join('\n'), card, lang)}
  </blockquote>`;
}

/** How many people reported it, for what, and what they add: never who they are. */
function reported({ reports }: Case, { t, card, standing, format, lang }: ModerationParts) {
  if (reports.length === 0) return nothing;
  const grounds = [...new Set(reports.map(({ ground }) => standing.ground[ground]))];
  const notes = reports.map(({ note }) => note).filter((note) => note.trim() !== '');
  return html`
    <dt>${t.reportedBy}</dt>
    <dd>${t.reports(reports.length, listIn(format, grounds))}</dd>
    ${
      notes.length === 0
        ? nothing
        : html`<dt>${t.notes}</dt>
            ${notes.map((note) => html`<dd><q lang="" dir="auto">${remark(note, card, lang)}</q></dd>`)}`
    }
  `;
}
