import { html, nothing, type TemplateResult } from 'lit';
import { shareIn } from '../../i18n/share.js';
import type { CoverageReading, GroupReading } from '../../measures/coverage.js';
import { stages } from '../../measures/coverage-stage.js';
import { local } from '../shared/local.js';
import { bar } from './group-row.js';
import type { BelowParts } from './below-parts.js';

/** From being here to being answered: the four questions as one table. */
export function stagesTable(reading: CoverageReading, parts: BelowParts): TemplateResult {
  const { t } = parts;
  const groups = reading.dimensions.flatMap((dimension) => dimension.groups);
  return html`
    <p class="fine">${t.stagesCaption}</p>
    <div class="table-scroll" role="group" aria-label=${t.stagesTitle} tabindex="0">
      <table class="figures" part="stages">
        <caption class="vh">
          ${t.stagesTitle}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.group}</th>
            <th scope="col" class="n">${t.expectedShare}</th>
            ${stages.map((stage) => html`<th scope="col" class="n">${t.stage[stage]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map((group) => row(group, parts))}
        </tbody>
      </table>
    </div>
  `;
}

function row(reading: GroupReading, parts: BelowParts): TemplateResult {
  const { group, state, stages: read } = reading;
  const { t, meter, format, pick, lang } = parts;
  const expected = group.expectedShare === null ? t.notSet : shareIn(format, group.expectedShare);
  const cells =
    state === 'too-few'
      ? html`<td colspan="4">${meter.t.state['too-few']} ${meter.t.notShown}</td>`
      : stages.map((stage) => {
          const { count, share } = read[stage];
          const words =
            count === 0 || state === 'nobody'
              ? t.none
              : share === null
                ? t.withheld
                : shareIn(format, share);
          return html`<td class="n">${words}</td>`;
        });
  return html`<tr>
    <th scope="row">
      ${local(pick(group.label), lang)}${state === 'too-few' ? nothing : bar(reading)}
    </th>
    <td class="n">${expected}</td>
    ${cells}
  </tr>`;
}
