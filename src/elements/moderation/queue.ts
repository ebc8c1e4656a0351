import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { displayText } from '../../internal/display-text.js';
import type { Nomination } from '../../model/inclusion.js';
import type { Case } from '../../store/moderation-view.js';
import { around } from '../shared/around.js';
import { heading } from '../shared/heading.js';
import { partHead } from '../shared/part-head.js';
import { userText } from '../shared/user-text.js';
import { caseFacts } from './case-facts.js';
import { caseName } from './case-name.js';
import type { ModerationParts } from './moderation-parts.js';

/** The id of the head of the queue, which takes the focus. */
export const queueId = 'queue';

/** The key of a nomination that waits, beside those of cases. */
export const nominationKey = (id: string): string => `named ${id}`;

/** The case that is open, its form, and what opens another. */
export interface QueueActs {
  readonly openKey: string | undefined;
  /** With a title, where that says more than what stands above it. */
  readonly form: (isTitled: boolean) => unknown;
  readonly open: (key: string) => void;
}

/** What waits for a facilitator: whatever was reported, pending contributions, and groups that were named. */
export function queue(parts: ModerationParts, acts: QueueActs): TemplateResult {
  const { view, t, level } = parts;
  const count = view.cases.length + view.nominations.length;
  if (count === 0) {
    return html`<div class="blank" id=${queueId} tabindex="-1">
      ${heading(level, t.nothing)}
      <p>${t.nothingText}</p>
    </div>`;
  }
  return html`
    ${partHead(level, t.queueHeading(count), nothing, queueId)}
    ${repeat(
      view.cases,
      ({ key }) => key,
      (about) => caseEntry(about, parts, acts),
    )}
    ${view.nominations.length === 0 ? nothing : heading(level + 1, t.nominationsTitle, nothing, 'named')}
    ${repeat(
      view.nominations,
      ({ id }) => id,
      (nomination, at) => nominationEntry(nomination, at, parts, acts),
    )}
  `;
}

function caseEntry(about: Case, parts: ModerationParts, acts: QueueActs): TemplateResult {
  const { level } = parts;
  const name = caseName(about, parts);
  const isTitled = about.subject === 'claim' || about.subject === 'evidence';
  return html`
    <article class="case" aria-label=${name}>
      ${heading(level + 1, name)} ${caseFacts(about, parts)}
      ${about.concerned ? left(parts) : formOrButton(about.key, name, isTitled, parts, acts)}
    </article>
  `;
}

function nominationEntry(
  { id, participantId, label, reason, reach, language }: Nomination,
  at: number,
  parts: ModerationParts,
  acts: QueueActs,
): TemplateResult {
  const { view, t, card, lang, level } = parts;
  const name = html`<bdi lang=${language}>${displayText(label)}</bdi>`;
  const heads = `named-${at}`;
  return html`
    <article class="case" aria-labelledby=${heads}>
      ${heading(level + 2, name, heads)}
      <blockquote class="quote" lang=${language} dir="auto">
        ${userText(reason, card, lang)}
      </blockquote>
      ${
        reach === null
          ? nothing
          : html`<dl class="facts">
              <dt>${t.howToReach}</dt>
              <dd lang=${language} dir="auto">${displayText(reach)}</dd>
            </dl>`
      }
      ${participantId === view.participantId ? left(parts) : formOrButton(nominationKey(id), name, true, parts, acts)}
    </article>
  `;
}

/** Nobody decides on what is their own. */
function left({ t }: ModerationParts): TemplateResult {
  return html`<p class="fine">${t.anothers}</p>`;
}

function formOrButton(
  key: string,
  name: unknown,
  isTitled: boolean,
  { t }: ModerationParts,
  { openKey, form, open }: QueueActs,
) {
  if (openKey === key) return form(isTitled);
  return html`<div class="foot">
    <button type="button" class="button" data-id=${key} @click=${() => open(key)}>
      <span>${t.open}<span class="vh">${around(t.about, name)}</span></span>
    </button>
  </div>`;
}
