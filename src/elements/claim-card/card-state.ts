import { html, nothing, type TemplateResult } from 'lit';
import type { Tally } from '../../model/claim.js';
import type { Paraphrase } from '../../model/paraphrase.js';
import { standingSign, type StandingSign } from '../../styles/signs/standing-signs.js';
import { some } from '../shared/some.js';
import { askFor } from './ask-for.js';
import type { StandingParts } from './standing-parts.js';

/** How well a claim stands, and who has understood it: nothing to say is the normal state. */
export function stateLines(parts: StandingParts): unknown {
  return some(supportLine(parts), heardLine(parts), restatedLine(parts));
}

function line(state: string, sign: StandingSign, title: string, rest: unknown): TemplateResult {
  return html`
    <p class="state" data-state=${state}>
      ${standingSign(sign)}<span><b>${title}</b> ${rest}</span>
    </p>
  `;
}

function supportLine(parts: StandingParts): TemplateResult | typeof nothing {
  const { view, t } = parts;
  const { tally } = view;
  const evidence = readEvidence(parts);
  switch (tally.support) {
    case 'challenged':
      return line('challenged', 'challenged', t.challengedTitle, html`${due(parts)} ${evidence}`);
    case 'supported':
      return line(
        'supported',
        'supported',
        t.supportedTitle,
        html`${supported(parts)} ${evidence}`,
      );
    case 'contested': {
      const sources = t.contested(tally.evidenceFor, tally.evidenceAgainst);
      return line('contested', 'contested', t.contestedTitle, html`${sources} ${evidence}`);
    }
    case 'unsupported': {
      const date = parts.format.date(tally.evidenceDue ?? '');
      const lacking = html`${t.unsupported(date)} ${evidence}`;
      return line('unsupported', 'unsupported', t.unsupportedTitle, lacking);
    }
    case 'unchallenged':
      return count(tally) === 0 ? nothing : html`<p class="state">${evidence}</p>`;
  }
}

function due({ view, t, format, now }: StandingParts): string {
  const { evidenceDue, evidenceFor } = view.tally;
  if (evidenceDue === null) return '';
  const days = Math.max(0, format.daysBetween(now, Date.parse(evidenceDue)));
  const waiting = evidenceFor > 0 ? ` ${t.challengedWaiting}` : '';
  return t.challenged(format.date(evidenceDue), days) + waiting;
}

function supported({ view, t }: StandingParts): string {
  const { evidenceFor, evidenceAgainst, sound, limited, unsound } = view.tally;
  return t.supported(evidenceFor, evidenceAgainst, sound, sound + limited + unsound);
}

function readEvidence({ view, t, host }: StandingParts): TemplateResult | typeof nothing {
  const sources = count(view.tally);
  // Sources that were removed keep their places there, and so does what was asked for.
  if (sources === 0 && view.tally.support === 'unchallenged') return nothing;
  const open = (): void => {
    askFor(host, view.claim.id, 'evidence');
  };
  return html`<button type="button" class="text-button" @click=${open}>
    ${sources === 0 ? t.whyAsked : t.readEvidence(sources)}
  </button>`;
}

function count({ evidenceFor, evidenceAgainst, evidenceContext }: Tally): number {
  return evidenceFor + evidenceAgainst + evidenceContext;
}

function heardLine({ view, t, host }: StandingParts): TemplateResult | typeof nothing {
  const { heard } = view.tally;
  if (heard === 0) return nothing;
  const open = (): void => {
    askFor(host, view.claim.id, 'paraphrases');
  };
  const read = html`<button type="button" class="text-button" @click=${open}>
    ${t.readRestatements(heard)}
  </button>`;
  return line('kept', 'heard', t.heardTitle(heard), html`${t.heardText(heard)} ${read}`);
}

/** On a reply: that its author restated first, and what came of it. */
function restatedLine({ view, t }: StandingParts): TemplateResult | typeof nothing {
  const { paraphrase, parent } = view;
  if (!paraphrase) return nothing;
  const outcome = outcomeOf(paraphrase);
  const state = outcome === 'confirmed' ? 'kept' : '';
  return line(state, 'heard', t.restatedTitle(parent?.number ?? ''), t.restated[outcome]);
}

function outcomeOf({ status, released }: Paraphrase) {
  if (status === 'confirmed' || status === 'declined') return status;
  // Nobody had to confirm the author’s own words.
  if (released === 'correction') return released;
  return status === 'released' || released !== null ? 'released' : 'waiting';
}
