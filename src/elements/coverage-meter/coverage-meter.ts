import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CoverageFigures } from '../../adapters/contract.js';
import type { CellController } from '../../controllers/cell-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { CoverageMessages } from '../../i18n/sections/coverage.js';
import {
  coverageOf,
  type CoverageReading,
  type DimensionReading,
} from '../../measures/coverage.js';
import type { Group } from '../../model/consultation.js';
import type { Nomination } from '../../model/inclusion.js';
import type { AggregateState } from '../../store/aggregate-cells.js';
import { heading } from '../shared/heading.js';
import { around } from '../shared/around.js';
import { local } from '../shared/local.js';
import { wear } from '../shared/wear.js';
import { styles } from './coverage-meter.styles.js';
import { groupRow, key, type MeterParts } from './group-row.js';
import { below, following } from './late-parts.js';
import type { MeterBelow } from './meter-below.js';

/**
 * Who is here against who was expected, by group: and who is missing.
 *
 * A bar for who is here, a tick for who was expected, and a sentence that says the same. An absent
 * group has a row like any other; groups of fewer than five people are never told of.
 *
 * @element entente-coverage-meter
 * @fires {CommandRequestEvent} entente-command-request - A missing group is about to be named.
 * @slot - More from the organiser, below the rest.
 * @csspart headline - How many of the expected groups take part.
 * @csspart dimension - The groups of one dimension.
 * @csspart stages - The table from being here to being answered.
 * @csspart nominations - The groups that participants have named.
 */
export class CoverageMeter extends LitElement {
  static override styles = styles;

  /** The counts. Without them, those of the `entente-consultation` around. */
  @property({ attribute: false }) figures?: CoverageFigures;

  /** The groups that are expected. Without them, those of the consultation around. */
  @property({ attribute: false }) groups?: readonly Group[];

  /** The groups that participants have named. Without them, those of the consultation around. */
  @property({ attribute: false }) nominations?: readonly Nomination[];

  /** Level of the first heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #text = new LocalizeController(this, 'coverage');
  #groups: CellController<readonly Group[]> | undefined;
  #figures: CellController<AggregateState<'coverage'>> | undefined;
  #below: MeterBelow | undefined;

  protected override willUpdate(): void {
    if (below.value && !this.#below) {
      this.#below = new below.value.MeterBelow(this);
      wear(this, below.value.styles);
    }
    if (this.figures && this.groups) return;
    const code = following.neededBy(this);
    this.#groups ??= code?.followGroups(this);
    this.#figures ??= code?.followAggregate(this, 'coverage');
  }

  protected override render() {
    const t = this.#text.messages;
    if (!t) return nothing;
    const figures = this.#figuresNow;
    const reading = figures && coverageOf(figures, this.groups ?? this.#groups?.value ?? []);
    return html`
      <div class="part-head">
        ${heading(this.headingLevel, t.heading)}
        <p class="fine">${reading ? t.people(reading.people) : nothing}</p>
      </div>
      ${reading ? this.#reading(reading, t) : this.#absent(t)}
      <slot></slot>
    `;
  }

  protected override updated(): void {
    if (this.#below || !this.#text.messages || !this.#figuresNow) return;
    // The figures can be read: now comes what is folded below them.
    below.neededBy(this);
    this.#text.fetch('inclusion');
  }

  #absent(t: CoverageMessages) {
    const failed = this.#figures?.value?.status === 'failed';
    return html`<p class="fine">${failed ? t.failed : t.loading}</p>`;
  }

  #reading(reading: CoverageReading, t: CoverageMessages) {
    const { format, lang } = this.#text;
    const parts = { t, format, lang, pick: (text) => this.#text.pick(text) } satisfies MeterParts;
    return html`
      <p class="headline" part="headline">
        <strong
          >${
            reading.hasShares
              ? t.taking(reading.taking, reading.expected)
              : t.tookPart(reading.people)
          }</strong
        >
      </p>
      ${reading.hasShares ? key(t) : html`<p class="fine">${t.nothingExpected}</p>`}
      ${reading.dimensions.map((dimension) => this.#dimension(dimension, parts))}
      ${this.#sources(reading, parts)} ${this.#foot(reading, parts)}
    `;
  }

  #foot(reading: CoverageReading, parts: MeterParts) {
    return this.#below?.draw(reading, parts) ?? html`<div class="room"></div>`;
  }

  #dimension({ label, groups }: DimensionReading, parts: MeterParts) {
    const { t, lang, pick } = parts;
    const title = pick(label);
    return html`
      <section part="dimension">
        <div class="dimension">
          ${heading(this.headingLevel + 1, title.text === '' ? t.namedGroups : local(title, lang))}
        </div>
        <ol class="coverage" role="list">
          ${groups.map((group) => groupRow(group, parts))}
        </ol>
      </section>
    `;
  }

  #sources({ dimensions }: CoverageReading, { t, lang, pick }: MeterParts) {
    const unknown = Math.max(0, ...dimensions.map((dimension) => dimension.unknown ?? 0));
    const given = dimensions.flatMap(({ groups }) =>
      groups.flatMap(({ group }) => (group.source ? pick(group.source) : [])),
    );
    const sources = given.filter(
      ({ text }, at) => given.findIndex((other) => other.text === text) === at,
    );
    if (unknown === 0 && sources.length === 0) return nothing;
    return html`<p class="sources fine">
      ${unknown > 0 ? t.unknown(unknown) : nothing}
      ${
        sources.length > 0
          ? around((...list) => t.sources(list), ...sources.map((source) => local(source, lang)))
          : nothing
      }
    </p>`;
  }

  get #figuresNow(): CoverageFigures | undefined {
    return this.figures ?? this.#figures?.value?.value ?? undefined;
  }
}
