import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { lastClosing, nextOpening } from '../../model/windows.js';
import { stanceBar } from '../shared/stance-bar.js';
import type { BelowParts } from './below-parts.js';
import { countsShown } from './card-parts.js';

type Option = 'agree' | 'disagree' | 'unsure';

/**
 * A ballot line: three radio buttons with their counts, and the shares drawn under them. What is to be
 * said of a view that was just given stands below.
 */
export function ballot(parts: BelowParts, said: unknown = nothing): unknown {
  const { view, t } = parts;
  const { open } = view.scene;
  if (view.claim.kind === 'question') return said;
  if (view.own) return html`<p class="fine">${counts(parts)}</p>`;
  return html`
    <div class="stance" part="stance">
      <fieldset class="ballot" ?disabled=${!open}>
        <legend class="vh">${t.viewOn(view.claim.number)}</legend>
        <div class="ballot-line">
          ${choice('agree', parts)}${choice('disagree', parts)}${choice('unsure', parts)}
        </div>
      </fieldset>
      ${countsShown(parts) ? stanceBar(view.tally) : html`<p class="fine">${hiddenBecause(parts)}</p>`}${open ? said : html`<p class="fine">${notOpen(parts)}</p>`}
    </div>
  `;
}

function choice(option: Option, parts: BelowParts): TemplateResult {
  const { view, t, format, take } = parts;
  const isShown = countsShown(parts);
  const people = view.tally[option];
  const choose = (): void => {
    take(option);
  };
  return html`
    <label class="ballot-option">
      <input
        class="mark"
        type="radio"
        name="view"
        value=${option}
        .checked=${live(view.position === option)}
        @change=${choose}
      />
      <span>${t.position[option]}</span>
      <span class="count" ?hidden=${!isShown}>${isShown ? format.number(people) : ''}</span
      ><span class="vh">${isShown ? t.people(people) : ''}</span>
    </label>
  `;
}

function counts(parts: BelowParts): string {
  const { agree, disagree, unsure } = parts.view.tally;
  return parts.t.counts(agree, disagree, unsure);
}

/** Once nobody can give a view any more, the counts are shown at the end as well. */
function hiddenBecause(parts: BelowParts): string {
  const { view, t } = parts;
  const isLate = view.scene.rules.counts === 'at-close' || (!view.scene.open && !opening(parts));
  return isLate ? t.countsAtClose : t.countsAfterOwn;
}

/** Since when, or until when, no view is taken. */
function notOpen(parts: BelowParts): string | typeof nothing {
  const { view, t, format, now } = parts;
  const { writable, calendar } = view.scene;
  if (!writable) return nothing;
  if (now > Date.parse(calendar.closesAt)) return t.closedOn(format.date(calendar.closesAt));
  const opens = opening(parts);
  if (opens) return t.opensOn(format.date(opens));
  const closed = lastClosing(['contribute'], calendar);
  return closed ? t.closedSince(format.date(closed)) : nothing;
}

function opening({ view, now }: BelowParts): string | undefined {
  return nextOpening(['contribute'], view.scene.calendar, now);
}
