import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { StancesByGroup } from '../../adapters/contract.js';
import { followAggregate } from '../../controllers/follow-aggregate.js';
import { followGroups } from '../../controllers/follow.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import type { ClaimMessages } from '../../i18n/sections/claim.js';
import type { Group } from '../../model/consultation.js';
import { local } from '../shared/local.js';
import { stanceBar } from '../shared/stance-bar.js';
import { styles } from './views-by-group.styles.js';

type Row = StancesByGroup['groups'][number];

/**
 * The views on one claim, by group: the table that stands behind the bar of a card.
 *
 * @element entente-views-by-group
 * @csspart table - The table.
 */
export class ViewsByGroup extends LitElement {
  static override styles = styles;

  /** Which claim. */
  @property({ attribute: 'claim-id' }) claimId = '';

  /** The figures to show. Without them, those of the store around. */
  @property({ attribute: false }) figures?: StancesByGroup;

  /** The groups to name. Without them, those of the store around. */
  @property({ attribute: false }) groups?: readonly Group[];

  readonly #text = new LocalizeController(this, 'claim');
  readonly #groups = followGroups(this);
  readonly #figures = followAggregate(this, 'stances-by-group', () => this.claimId);

  protected override render() {
    const t = this.#text.messages;
    const figures = this.figures ?? this.#figures.value?.value;
    if (!t || !figures) return nothing;
    return html`
      <div class="table-scroll">
        <table class="figures" part="table">
          <caption class="vh">
            ${t.byGroup}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.group}</th>
              <th scope="col" class="n">${t.position.agree}</th>
              <th scope="col" class="n">${t.position.disagree}</th>
              <th scope="col" class="n">${t.position.unsure}</th>
            </tr>
          </thead>
          ${dimensionsOf(figures.groups).map((rows) => this.#dimension(rows, t))}
        </table>
      </div>
      <p class="fine">${t.notAVote}</p>
    `;
  }

  /** The groups of one dimension, under its name. */
  #dimension(rows: readonly Row[], t: ClaimMessages) {
    const group = this.#groupOf(rows[0]?.groupId ?? null);
    const label = group && this.#text.pick(group.dimensionLabel);
    return html`<tbody>
      ${
        label && label.text !== ''
          ? html`<tr>
              <th scope="rowgroup" colspan="4"><b>${local(label, this.#text.lang)}</b></th>
            </tr>`
          : nothing
      }
      ${rows.map((row) => this.#row(row, t))}
    </tbody>`;
  }

  #row({ groupId, counts }: Row, t: ClaimMessages) {
    const { format } = this.#text;
    const cells = counts
      ? [counts.agree, counts.disagree, counts.unsure].map(
          (people) => html`<td class="n">${format.number(people)}</td>`,
        )
      : html`<td colspan="3">${t.tooFew}</td>`;
    return html`<tr>
      <th scope="row">${this.#name(groupId, t)} ${counts ? stanceBar(counts) : nothing}</th>
      ${cells}
    </tr>`;
  }

  #name(groupId: string | null, t: ClaimMessages) {
    const group = this.#groupOf(groupId);
    return group ? local(this.#text.pick(group.label), this.#text.lang) : t.noGroup;
  }

  #groupOf(groupId: string | null): Group | undefined {
    const groups = this.groups ?? this.#groups.value ?? [];
    return groups.find(({ id }) => id === groupId);
  }
}

/** Rows come dimension after dimension. */
function dimensionsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const names = [...new Set(rows.map(({ dimension }) => dimension))];
  return names.map((name) => rows.filter(({ dimension }) => dimension === name));
}
