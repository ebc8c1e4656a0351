import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import type { Span } from '../../rules/similarity.js';
import { heading } from '../shared/heading.js';
import { isolated } from '../shared/isolated.js';
import { nameOf } from '../shared/name-of.js';
import type { PromptParts, RestatementParts } from './prompt-parts.js';

/** The other's words, and beside them the same in mine. */
export function facing(
  parts: PromptParts,
  mine: TemplateResult,
  marked: readonly Span[] = [],
): TemplateResult {
  const { view, t, level, unnamed, said } = parts;
  const { claim, author, role } = view;
  const title = role === 'author' ? t.youWrote : t.wrote(isolated(nameOf(author, unnamed)));
  return html`
    <div class="facing" part="facing">
      <div class="page">
        ${heading(level + 1, title, nothing, 'page-name')}
        <blockquote class="page-text" lang=${claim.language} dir="auto">
          ${marked.length === 0 ? said(claim.text) : withMarks(claim.text, marked)}
        </blockquote>
      </div>
      <div class="page">${mine}</div>
    </div>
  `;
}

/** A restatement, and what the author says of it. */
export function restated(parts: RestatementParts, title: string): TemplateResult {
  const { t, level, restatement, view, said } = parts;
  const { text, language, correction, status, removed } = restatement.paraphrase;
  const named = heading(level + 1, title, nothing, 'page-name');
  if (removed) return html`${named} ${removedWords(parts)}`;
  return html`
    ${named}
    <div class="page-text restated" lang=${language} dir="auto">${said(text)}</div>
    ${
      correction === null
        ? nothing
        : html`<p class="fine">${status === 'missed' ? t.says : t.adds}</p>
            <div class="page-text" lang=${view.claim.language} dir="auto">${said(correction)}</div>`
    }
  `;
}

/** In place of a restatement that a facilitator removed. */
function removedWords({ t, restatement }: RestatementParts): TemplateResult {
  const reason = restatement.removal?.reason ?? '';
  return html`<p class="fine">
    ${t.removed}${reason === '' ? nothing : html` ${t.reasonGiven} <bdi lang="">${displayText(reason)}</bdi>`}
  </p>`;
}

/** A text with the words underlined that another one has too. */
export function withMarks(text: string, spans: readonly Span[]): unknown[] {
  let end = 0;
  const pieces = [...spans]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      const before = displayText(text.slice(end, span.start));
      const shared = displayText(text.slice(Math.max(end, span.start), span.end));
      end = Math.max(end, span.end);
      return [before, shared === '' ? '' : html`<mark>${shared}</mark>`];
    });
  return [...pieces, displayText(text.slice(end))];
}
