import { html, nothing, type TemplateResult } from 'lit';
import { listIn } from '../../i18n/list.js';
import { displayText } from '../../internal/display-text.js';
import type { Case } from '../../store/moderation-view.js';
import { remark, userText } from '../shared/user-text.js';
import type { ModerationParts } from './moderation-parts.js';

/** What a case is about: the words as they stand, what they are, and what is said against them. */
export function caseFacts(about: Case, parts: ModerationParts): TemplateResult {
  const { t, card, format } = parts;
  const { claim, author } = about.card;
  const { number, kind, createdAt, status } = claim;
  const place = t.place(
    number,
    card.kind[kind].toLocaleLowerCase(format.locale),
    format.date(createdAt),
  );
  const name = displayText((about.evidence ? about.by : author)?.name ?? card.unnamed);
  return html`
    ${quoted(about, parts)}
    <dl class="facts">
      <dt>${about.evidence ? t.source : t.contribution}</dt>
      <dd>${place}</dd>
      <dt>${t.author}</dt>
      <dd><bdi>${name}</bdi></dd>
      ${reported(about, parts)}
    </dl>
    ${status === 'pending' ? html`<p class="fine">${t.pending}</p>` : nothing}
  `;
}

function quoted({ card: { claim }, evidence }: Case, { card, lang }: ModerationParts) {
  const { language, text } = evidence
    ? { language: evidence.language, text: textOf(evidence) }
    : claim;
  return html`<blockquote class="quote" lang=${language} dir="auto">
    ${userText(text, card, lang)}
  </blockquote>`;
}

function textOf({ citation, url, excerpt }: NonNullable<Case['evidence']>): string {
  return [citation, url, excerpt].filter((part) => part !== null).join('\n');
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
