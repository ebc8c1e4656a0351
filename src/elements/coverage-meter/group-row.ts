import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Format } from '../../i18n/format.js';
import type { Picked } from '../../i18n/pick.js';
import type { CoverageMessages } from '../../i18n/sections/coverage.js';
import { shareIn } from '../../i18n/share.js';
import type { GroupReading } from '../../measures/coverage.js';
import type { CoverageState } from '../../measures/coverage-state.js';
import type { LocalText } from '../../model/parts.js';
import { coverageSign, type CoverageSign } from '../../styles/signs/coverage-signs.js';
import { local } from '../shared/local.js';

/** What the parts of the meter are drawn from. */
export interface MeterParts {
  readonly t: CoverageMessages;
  readonly format: Format;
  readonly lang: string;
  readonly pick: (text: LocalText) => Picked;
}

const signs: Readonly<Record<CoverageState, CoverageSign>> = {
  'as-expected': 'level',
  more: 'over',
  less: 'under',
  'under-half': 'under',
  nobody: 'none',
  'too-few': 'few',
  'not-expected': 'level',
};

const tones: Readonly<Partial<Record<CoverageState, string>>> = {
  'as-expected': 'kept',
  less: 'under',
  'under-half': 'under',
  nobody: 'missing',
};

/** What bar and tick mean. */
export function key(t: CoverageMessages): TemplateResult {
  return html`
    <ul class="key" role="list" aria-label=${t.key}>
      <li>
        <svg class="bar" aria-hidden="true" focusable="false">
          <rect class="actual" y="25%" width="100%" height="50%" />
        </svg>
        ${t.keyHere}
      </li>
      <li>
        <svg class="bar" aria-hidden="true" focusable="false">
          <rect class="expected" x="50%" width="3" height="100%" />
        </svg>
        ${t.keyExpected}
      </li>
    </ul>
  `;
}

/** A group: its name, the bar with its tick, and the sentence that says the same. */
export function groupRow(reading: GroupReading, parts: MeterParts): TemplateResult {
  const { group, state } = reading;
  const { t, pick, lang } = parts;
  return html`
    <li>
      <span class="group">${local(pick(group.label), lang)}</span>
      ${bar(reading)}
      <div class="state" data-state=${tones[state] ?? ''}>
        ${coverageSign(signs[state])}<span
          ><b>${t.state[state]}</b> ${sentence(reading, parts)}${note(reading, parts)}</span
        >
      </div>
    </li>
  `;
}

/** Who is here as a bar, who was expected as a tick. */
export function bar({ group, state, stages }: GroupReading): TemplateResult {
  const here = stages.present.share;
  const expected = group.expectedShare;
  const drawn =
    state === 'too-few'
      ? svg`<rect class="track" y="25%" width="100%" height="50%" stroke-dasharray="1 4"/>`
      : state === 'nobody'
        ? svg`<rect class="absent" y="25%" width="5%" height="50%"/>`
        : svg`<rect class="actual" y="25%" width=${percent(here ?? 0)} height="50%"/>`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${drawn}${
      expected === null
        ? nothing
        : svg`<rect class="expected" x=${percent(expected)} width="3" height="100%"/>`
    }
  </svg>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function sentence({ group, state, stages }: GroupReading, { t, format }: MeterParts): string {
  const { share, interval } = stages.present;
  const expected = group.expectedShare === null ? null : shareIn(format, group.expectedShare);
  if (state === 'too-few') return t.notShown;
  if (state === 'nobody' || share === null) return expected === null ? '' : t.expected(expected);
  const here =
    expected === null
      ? t.here(shareIn(format, share))
      : t.hereAndExpected(shareIn(format, share), expected);
  if (!interval) return here;
  return `${here} ${t.between(shareIn(format, interval.low), shareIn(format, interval.high))}`;
}

function note({ group }: GroupReading, { pick, lang }: MeterParts) {
  return group.note ? html` ${local(pick(group.note), lang)}` : nothing;
}
