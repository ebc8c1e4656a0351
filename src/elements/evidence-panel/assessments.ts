import { html, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import type { Soundness } from '../../model/evidence.js';
import { soundness } from '../../model/words.js';
import type { SourceView } from '../../store/evidence-view.js';
import { standingSign, type StandingSign } from '../../styles/signs/standing-signs.js';
import { nameOf } from '../shared/name-of.js';
import type { PanelParts } from './panel-parts.js';
import { removedRemark } from './removed-words.js';

const signs: Readonly<Record<Soundness, StandingSign>> = {
  sound: 'supported',
  limited: 'contested',
  unsound: 'unsupported',
};

/** What people think of a source, in shades, each with its reason: folded behind the counts. */
export function assessments({ assessments: all }: SourceView, parts: PanelParts): TemplateResult {
  const { t } = parts;
  if (all.length === 0) return html`<p class="fine">${t.notAssessed}</p>`;
  const counted = all.filter(({ said }) => !said.removed);
  const [sound = 0, limited = 0, unsound = 0] = soundness.map(
    (verdict) => counted.filter(({ said }) => said.verdict === verdict).length,
  );
  return html`
    <details class="fold">
      <summary><span>${t.assessed(counted.length, sound, limited, unsound)}</span></summary>
      <ul class="assessments" role="list">
        ${all.map((each) => assessment(each, parts))}
      </ul>
    </details>
  `;
}

function assessment(
  { said, by, own, removal }: SourceView['assessments'][number],
  parts: PanelParts,
): TemplateResult {
  const { t, unnamed } = parts;
  const { verdict, reason, language } = said;
  if (said.removed)
    return html`<li><span class="fine">${removedRemark(removal, parts)}</span></li>`;
  const name = own ? t.you : nameOf(by, unnamed);
  return html`<li>
    ${standingSign(signs[verdict])}<span
      ><b>${t.verdict[verdict]}</b> <q lang=${language} dir="auto">${displayText(reason)}</q>
      <bdi class="meta">${name}</bdi></span
    >
  </li>`;
}
