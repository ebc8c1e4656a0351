import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { safeLink } from '../../internal/safe-link.js';
import type { Evidence } from '../../model/evidence.js';
import type { SourceView } from '../../store/evidence-view.js';
import { noticeSign } from '../../styles/signs/notice-signs.js';
import { around } from '../shared/around.js';
import { isolated } from '../shared/isolated.js';
import { nameOf } from '../shared/name-of.js';
import { userText } from '../shared/user-text.js';
import { assessments } from './assessments.js';
import type { Action, PanelParts } from './panel-parts.js';
import { removedWords } from './removed-words.js';
import { sourceDate } from './source-date.js';

/** A source as in a bibliography: kind, origin and date come before anybody's opinion of it. */
export function sourceEntry(source: SourceView, parts: PanelParts): TemplateResult {
  const { view, t, card, format, lang } = parts;
  const { said: evidence } = source;
  if (evidence.status === 'removed') return removed(source, parts);
  const { sourceKind, bearing, date, language, excerpt } = evidence;
  const id = `source-${view.sources.indexOf(source)}`;
  const partly = bearing === 'partly-supports' ? ` · ${t.partly}` : '';
  return html`
    <article class="source" aria-labelledby=${id} tabindex="-1" data-id=${evidence.id}>
      <p class="source-kind">
        ${t.sourceKind[sourceKind]} · ${sourceDate(date, format.locale)}${partly}
      </p>
      <p>${citation(evidence, id, parts)}</p>
      ${
        excerpt === null
          ? nothing
          : html`<blockquote class="quote" lang=${language} dir="auto">
              ${userText(excerpt, card, lang)}
            </blockquote>`
      }
      <p class="fine">${addedBy(source, parts)}</p>
      ${unsent(source, parts)} ${assessments(source, parts)} ${actions(source, parts)}
    </article>
  `;
}

/** Title and origin; as a link it always shows where it leads, for its words are not its address. */
function citation({ citation: words, language, url }: Evidence, id: string, { t }: PanelParts) {
  const text = displayText(words);
  const link = url === null ? null : safeLink(url);
  if (!link) return html`<cite id=${id} lang=${language} dir="auto">${text}</cite>`;
  return html`<cite id=${id} lang=${language} dir="auto"
      ><a href=${link.href} rel="nofollow ugc noopener noreferrer" referrerpolicy="no-referrer"
        >${text}</a
      ></cite
    >
    <span class="fine">${t.host(new URL(link.href).host)}</span>`;
}

function addedBy({ said, by, own }: SourceView, { t, format, unnamed }: PanelParts): string {
  const date = format.date(said.createdAt);
  return own ? t.addedByYou(date) : t.addedBy(isolated(nameOf(by, unnamed)), date);
}

/** Words at full strength, and where they stand on their way. */
function unsent({ unsent: command }: SourceView, { t }: PanelParts) {
  if (!command) return nothing;
  const waits = command.state === 'waiting';
  const kept = command.isFleeting ? t.waitsOnPage : t.waits;
  return html`<p class="state" data-state="waiting">
    ${noticeSign(waits ? 'offline' : 'wait')}<span>${waits ? kept : t.sending}</span>
  </p>`;
}

function actions(source: SourceView, parts: PanelParts): TemplateResult | typeof nothing {
  const { view, t, open } = parts;
  const { own, assessments: all } = source;
  const assess = all.some((each) => each.own) ? t.reassess : t.assess;
  const entries = [
    open && !own ? action('assess', assess, source, parts) : nothing,
    own ? nothing : action('report', t.report, source, parts),
    decide(source, parts),
  ];
  return view.scene.writable ? menu(entries) : nothing;
}

/** Nothing at all where there is nothing to do: a list of nothing is read aloud. */
function menu(entries: readonly unknown[]): TemplateResult | typeof nothing {
  if (entries.every((entry) => entry === nothing)) return nothing;
  return html`<menu class="actions" role="list">${entries}</menu>`;
}

/** Another facilitator decides on what is one's own. */
function decide(source: SourceView, parts: PanelParts): TemplateResult | typeof nothing {
  const { view, t } = parts;
  const isTheirs = source.own || view.own;
  const decides = !isTheirs && view.scene.writable && view.scene.roles.includes('facilitator');
  return decides ? action('decide', t.decide, source, parts) : nothing;
}

function action(name: Action, words: string, source: SourceView, { t, act }: PanelParts) {
  const { citation: about, language } = source.said;
  const title = html`<span lang=${language} dir="auto">${displayText(about)}</span>`;
  return html`<li>
    <button type="button" class="text-button" data-action=${name} @click=${() => act(name, source)}>
      <span>${words}<span class="vh">${around(t.about, title)}</span></span>
    </button>
  </li>`;
}

/** A source that was removed keeps its place, with the reason. */
function removed(source: SourceView, parts: PanelParts): TemplateResult {
  return html`
    <article class="source" tabindex="-1" data-id=${source.said.id}>
      <p class="fine">${removedWords(source.removal, parts)}</p>
      ${menu([decide(source, parts)])}
    </article>
  `;
}
