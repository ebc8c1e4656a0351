import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { excerpt } from '../../internal/excerpt.js';
import { plainText, type Inline, type Paragraph } from '../../internal/plain-text.js';

/** Words that are open from the start; the rest of a long text unfolds. */
const openWords = 150;

/** What is said beside a text. */
export interface TextWords {
  /** How much is folded away. */
  rest(words: number): string;
  /** Where a link leads. */
  leadsTo(host: string): string;
}

/**
 * What a person wrote: paragraphs, line breaks and links, and nothing else. It is only ever text; a
 * link shows where it leads, tells no one where it was followed from, and earns no ranking.
 */
export function userText(text: string, words: TextWords, lang: string): TemplateResult {
  const { beginning, rest, restWords } = excerpt(text, openWords);
  const ours = { words, lang };
  return html`${paragraphs(beginning, ours)}${folded(rest, restWords, ours)}`;
}

/** What a person wrote within a sentence or a line of ours: the same, as long as one can take it in. */
export function remark(text: string, words: TextWords, lang: string): TemplateResult {
  const { beginning, rest, restWords } = excerpt(displayText(text), openWords);
  return html`${beginning}${folded(rest, restWords, { words, lang })}`;
}

/** What we say within a text, and the language of that: the text may be in another. */
interface Ours {
  readonly words: TextWords;
  readonly lang: string;
}

function folded(rest: string, restWords: number, ours: Ours) {
  if (rest === '') return nothing;
  return html`<details class="fold">
    <summary><span lang=${ours.lang}>${ours.words.rest(restWords)}</span></summary>
    ${paragraphs(rest, ours)}
  </details>`;
}

function paragraphs(text: string, ours: Ours): TemplateResult[] {
  return plainText(text).map((pieces: Paragraph) => {
    return html`<p>${pieces.map((piece) => inline(piece, ours))}</p>`;
  });
}

function inline(piece: Inline, { words, lang }: Ours): TemplateResult | string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'break') return html`<br />`;
  return html`<a
      href=${piece.href}
      rel="nofollow ugc noopener noreferrer"
      referrerpolicy="no-referrer"
      >${piece.text}</a
    >${
      piece.host === null ? nothing : html`<span lang=${lang}>${words.leadsTo(piece.host)}</span>`
    }`;
}
