import { html, nothing, type TemplateResult } from 'lit';
import type { StepName } from '../../i18n/sections/composer.js';
import { fetchPart } from '../shared/fetch-part.js';
import { correctedIn } from './author-answer.js';
import type { ComposerParts } from './composer-parts.js';
import { privacy } from './privacy.js';

/** Say where you stand: the form of the disclosure, as a step. */
export function standStep(parts: ComposerParts): TemplateResult {
  void fetchPart(() => import('../disclosure/disclosure.define.js'));
  const { level, view } = parts;
  return html`
    <entente-disclosure
      embedded
      .view=${view.inside?.disclosure}
      ask=${parts.disclosureAsks}
      heading-level=${level + 2}
      @entente-panel-close=${taken('stand', parts)}
    >
      ${privacy(parts, 'privacy')} ${waysOn('stand', parts)}
    </entente-disclosure>
  `;
}

/** Restate before you disagree: the prompt, as a step. */
export function restateStep(parts: ComposerParts): TemplateResult {
  void fetchPart(() => import('../paraphrase-prompt/paraphrase-prompt.define.js'));
  const { act, level, view, t } = parts;
  return html`
    <entente-paraphrase-prompt
      embedded
      restate
      .view=${view.inside?.paraphrases}
      claim-id=${view.parent?.id ?? ''}
      heading-level=${level + 2}
      @entente-panel-close=${taken('restate', parts)}
    >
      <button slot="actions" type="button" class="text-button" @click=${act.otherwise}>
        ${t.otherwise}
      </button>
      ${waysOn('restate', parts)}
    </entente-paraphrase-prompt>
    ${
      view.paraphrase && !correctedIn(view.paraphrase)
        ? html`<div class="foot">
            <button type="button" class="button primary" @click=${act.next}>${t.goOn}</button>
          </div>`
        : nothing
    }
  `;
}

/** Say how you take the evidence into account: the form of a recognition, as a step. */
export function recogniseStep(parts: ComposerParts): TemplateResult {
  return evidenceForm('recognise', 'recognise', parts);
}

/** Bring evidence for a claim for which it was asked, before you build on it. */
export function evidenceStep(parts: ComposerParts): TemplateResult {
  return evidenceForm('evidence', 'add-evidence', parts);
}

/** Its form has a way to leave it: a nudge is passed over then, a rule asks for another reply. */
function evidenceForm(step: StepName, show: 'recognise' | 'add-evidence', parts: ComposerParts) {
  void fetchPart(() => import('../evidence-panel/evidence-panel.define.js'));
  const { level, view } = parts;
  return html`
    <entente-evidence-panel
      embedded
      show=${show}
      .view=${view.inside?.evidence}
      claim-id=${view.parent?.id ?? ''}
      heading-level=${level + 2}
      @entente-panel-close=${taken(step, parts)}
    ></entente-evidence-panel>
  `;
}

/** A part of the form is done; the panel around it stays open. */
function taken(step: StepName, { act }: ComposerParts): (event: Event) => void {
  return (event) => {
    event.stopPropagation();
    void act.closePart(step);
  };
}

function waysOn(step: StepName, { t, act, isNudge }: ComposerParts) {
  if (!isNudge(step)) return nothing;
  const pass = (): void => act.pass(step);
  return html`<button slot="actions" type="button" class="text-button" @click=${pass}>
    ${t.goOnWithout}
  </button>`;
}
