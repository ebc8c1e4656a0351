import { html, nothing, type TemplateResult } from 'lit';
import { around } from '../shared/around.js';
import { local, sameLanguage } from '../shared/local.js';
import { userText } from '../shared/user-text.js';
import type { StandingParts } from './standing-parts.js';

const day = 86_400_000;

/**
 * The institution speaks: verdict first, then reasons, then who and when, early or late. Reasons that
 * it owes in the reader's language, and gives in another, are said to be missing.
 */
export function officialAnswer(parts: StandingParts): TemplateResult | typeof nothing {
  const { view, t, format, pick, card, lang } = parts;
  const { response, claim } = view;
  if (!response) return nothing;
  const reasons = pick(response.reasons);
  return html`
    <section class="official" part="answer" aria-label=${t.officialAnswer(claim.number)}>
      <p class="verdict">${t.verdict[response.verdict]}</p>
      <div lang=${reasons.lang} dir="auto">${userText(reasons.text, card.t, lang)}</div>
      ${sameLanguage(reasons.lang, lang) ? nothing : html`<p class="fine">${t.otherLanguage}</p>`}
      <p class="fine">
        ${around(
          (body) => t.answeredBy(body, format.date(response.at)),
          local(pick(response.body), lang),
        )}${clock(parts)}
      </p>
    </section>
  `;
}

function clock({ view, t }: StandingParts): string {
  const { dueAt, at } = view.response ?? { dueAt: null, at: '' };
  if (dueAt === null) return '';
  const days = Math.round((Date.parse(dueAt) - Date.parse(at)) / day);
  if (days === 0) return '';
  return `, ${days > 0 ? t.early(days) : t.late(-days)}`;
}
