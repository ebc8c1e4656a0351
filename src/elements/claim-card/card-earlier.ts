import { html, nothing } from 'lit';
import { userText } from '../shared/user-text.js';
import type { BelowParts } from './below-parts.js';

/** What a claim said before it was edited, oldest first: what others answered stays readable. */
export function earlierWordings({ view, t, format, lang }: BelowParts, texts: Texts) {
  const { earlier, language } = view.claim;
  if (earlier.length === 0) return nothing;
  return html`
    <details class="fold" part="earlier">
      <summary><span>${t.earlierWordings(earlier.length)}</span></summary>
      <ol class="stack" role="list">
        ${earlier.map(
          ({ text, until }) => html`
            <li>
              <p class="fine">
                <time datetime=${until}>${t.wordedUntil(format.date(until, 'moment'))}</time>
              </p>
              <div class="quote" lang=${language} dir="auto">${userText(text, texts, lang)}</div>
            </li>
          `,
        )}
      </ol>
    </details>
  `;
}

type Texts = Parameters<typeof userText>[1];
