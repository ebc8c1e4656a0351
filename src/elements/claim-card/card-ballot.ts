import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { stanceBar } from '../shared/stance-bar.js';
import type { BelowParts } from './below-parts.js';
import { countsShown } from './card-parts.js';

type Option = 'agree' | 'disagree' | 'unsure';

/** A ballot line: three radio buttons with their counts, and the shares drawn under them. */
export function ballot(parts: BelowParts): TemplateResult | typeof nothing {
  const { view, t, open } = parts;
  if (view.claim.kind === 'question') return nothing;
  if (view.own) return html`<p class="fine">${counts(parts)}</p>`;
  return html`
    <div class="stance" part="stance">
      <fieldset class="ballot" ?disabled=${!open}>
        <legend class="vh">${t.viewOn(view.claim.number)}</legend>
        <div class="ballot-line">
          ${choice('agree', parts)}${choice('disagree', parts)}${choice('unsure', parts)}
        </div>
      </fieldset>
      ${countsShown(parts) ? stanceBar(view.tally) : html`<p class="fine">${hiddenBecause(parts)}</p>`}${open ? nothing : html`<p class="fine">${closedOn(parts)}</p>`}
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

function hiddenBecause({ view, t }: BelowParts): string {
  return view.scene.rules.counts === 'at-close' ? t.countsAtClose : t.countsAfterOwn;
}

function closedOn({ view, t, format }: BelowParts): string | typeof nothing {
  return view.scene.writable ? t.closedOn(format.date(view.scene.closesAt)) : nothing;
}
