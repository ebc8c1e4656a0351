import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { askable, sides, type Side } from '../../model/sides.js';
import type { SourceView } from '../../store/evidence-view.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { heading } from '../shared/heading.js';
import { isolated } from '../shared/isolated.js';
import { nameOf } from '../shared/name-of.js';
import { partHead } from '../shared/part-head.js';
import { remark, userText } from '../shared/user-text.js';
import type { PanelParts } from './panel-parts.js';
import { removedRemark } from './removed-words.js';
import { sourceEntry } from './source.js';

/** The id of the head of the list, which takes the focus when the panel is opened. */
export const headId = 'head';

/** All that was brought on a claim, for and against, and how those who disagree take it. */
export function evidenceList(parts: PanelParts): TemplateResult {
  const { view, t, level } = parts;
  const readable = view.sources.filter(({ said }) => said.status === 'published');
  return html`
    ${partHead(level, t.heading(view.claim.number), fine(readable, parts), headId)}
    ${readable.length === 0 ? noneYet(parts) : whyAsked(parts)}
    ${(['for', 'against', 'context'] as const).map((side) => sideOf(side, parts))}
    ${recognitions(parts)} ${foot(readable.length === 0, parts)}
  `;
}

/** The sources folded up, for whoever is asked how they take them: nothing is done to them from there. */
export function sourcesToRead(parts: PanelParts): TemplateResult {
  const { view, t } = parts;
  const scene = { ...view.scene, writable: false };
  const quiet: PanelParts = { ...parts, view: { ...view, scene }, open: false };
  return html`
    <details class="fold">
      <summary><span>${t.heading(view.claim.number)}</span></summary>
      ${(['for', 'against', 'context'] as const).map((side) => sideOf(side, quiet))}
    </details>
  `;
}

function fine(readable: readonly SourceView[], { view, t, format }: PanelParts) {
  const challenge = view.challenge?.said;
  const asked =
    challenge && !challenge.removed
      ? t.asked(format.date(challenge.createdAt), format.date(challenge.dueAt))
      : '';
  if (readable.length === 0) return asked === '' ? nothing : asked;
  return t.sources(readable.length, new Set(readable.map(({ said }) => said.participantId)).size);
}

/** What is missing, until when, and who may help; or why that cannot be said. */
function noneYet(parts: PanelParts): TemplateResult {
  const { view, t, act } = parts;
  const { status } = view.details;
  if (status === 'failed') {
    return html`
      <div class="notice" data-tone="alarm">
        ${noticeSign('stop')}
        <p><strong>${t.failedTitle}</strong> ${t.failedText}</p>
        <button type="button" class="button" @click=${() => act('again')}>${t.tryAgain}</button>
      </div>
    `;
  }
  if (status !== 'ready') return html`<p class="fine">${t.loading}</p>`;
  return html`<div class="stack">
    <p class="lead">${view.challenge && !view.challenge.said.removed ? t.none : t.noneUnasked}</p>
    ${whyAsked(parts)}
  </div>`;
}

/** Folded up, or open for whoever is about to answer. */
export function whyAsked(parts: PanelParts, isOpen = false) {
  const { view, t, card, format, lang, unnamed } = parts;
  const { challenge } = view;
  if (!challenge) return nothing;
  const { reason, language, createdAt } = challenge.said;
  const name = isolated(nameOf(challenge.by, unnamed));
  return html`
    <details class="fold" ?open=${isOpen}>
      <summary><span>${t.whyAsked}</span></summary>
      ${
        challenge.said.removed
          ? html`<p class="fine">${removedRemark(challenge.removal, parts)}</p>`
          : html`<blockquote class="quote" lang=${language} dir="auto">
              ${userText(reason, card, lang)}
            </blockquote>`
      }
      <p class="fine">${t.askedBy(name, format.date(createdAt))}</p>
    </details>
  `;
}

function sideOf(side: Side, parts: PanelParts) {
  const here = parts.view.sources.filter(({ said }) => sides[said.bearing] === side);
  if (here.length === 0) return nothing;
  const { t, level } = parts;
  const count = here.filter(({ said }) => said.status === 'published').length;
  return html`
    <section class="margined" part="side" aria-labelledby=${side}>
      ${heading(level + 1, t.side[side](count), side, 'margin-name')}
      <div class="margin-body">
        <ol role="list">
          ${repeat(
            here,
            ({ said }) => said.id,
            // What is open below a source stays when the source itself is drawn in another way.
            (source) => html`<li>${sourceEntry(source, parts)} ${parts.below(source)}</li>`,
          )}
        </ol>
      </div>
    </section>
  `;
}

function recognitions(parts: PanelParts) {
  const { view, t, level } = parts;
  if (view.recognitions.length === 0) return nothing;
  return html`
    <section class="margined" part="recognitions" aria-labelledby="recognised">
      ${heading(level + 1, t.recognised, 'recognised', 'margin-name')}
      <div class="margin-body">
        <ul class="assessments" role="list">
          ${view.recognitions.map((each) => recognition(each, parts))}
        </ul>
      </div>
    </section>
  `;
}

function recognition(
  { said, by, own, removal }: PanelParts['view']['recognitions'][number],
  parts: PanelParts,
) {
  const { t, card, lang, unnamed } = parts;
  if (said.removed)
    return html`<li><span class="fine">${removedRemark(removal, parts)}</span></li>`;
  return html`<li>
    <span
      ><b>${t.manners[said.manner]}</b>
      <q lang=${said.language} dir="auto">${remark(said.text, card, lang)}</q>
      <bdi class="meta">${own ? t.you : nameOf(by, unnamed)}</bdi></span
    >
  </li>`;
}

function foot(isEmpty: boolean, { view, t, open, act }: PanelParts): TemplateResult {
  const { claim, tally, own, scene } = view;
  const isFact = claim.kind === 'fact' && claim.status === 'published';
  const mayAsk = !own && askable.has(tally.support) && scene.rules.evidence.binding !== 'off';
  return html`
    <div class="foot">
      ${
        open && isFact
          ? html`<button
              type="button"
              class=${isEmpty ? 'button primary' : 'button'}
              data-action="add"
              @click=${() => act('add')}
            >
              ${t.add}
            </button>`
          : nothing
      }
      ${
        open && isFact && mayAsk
          ? html`<button
              type="button"
              class="text-button"
              data-action="challenge"
              @click=${() => act('challenge')}
            >
              ${t.ask}
            </button>`
          : nothing
      }
      <button type="button" class="text-button" @click=${() => act('close')}>${t.close}</button>
    </div>
  `;
}
