import { html, nothing, type TemplateResult } from 'lit';
import type { StepName } from '../../i18n/sections/composer.js';
import { heading } from '../shared/heading.js';
import { correctedIn, type Correction } from './author-answer.js';
import type { ComposerParts } from './composer-parts.js';
import type { Flow } from './flow.js';
import { evidenceStep, recogniseStep, restateStep, standStep } from './rule-steps.js';
import { relationStep } from './step-relation.js';
import { reviewStep } from './step-review.js';
import { summaryOf } from './step-summary.js';
import { writeStep } from './step-write.js';

const bodies: Readonly<Record<StepName, (parts: ComposerParts) => unknown>> = {
  relation: relationStep,
  stand: standStep,
  restate: restateStep,
  recognise: recogniseStep,
  evidence: evidenceStep,
  write: writeStep,
  review: reviewStep,
};

/** The id of the heading of the open step: it takes the focus when a step is done. */
export const nowId = 'now';

/** Numbered steps down the page: done ones folded to a line, later ones only named. */
export function stepList({ steps, now }: Flow, parts: ComposerParts): TemplateResult {
  const at = steps.indexOf(now);
  return html`
    <ol class="steps" part="steps" role="list">
      ${steps.map((step, place) => {
        if (place === at) return openStep(step, parts);
        return place < at ? doneStep(step, parts) : laterStep(step, parts);
      })}
    </ol>
  `;
}

function title(step: StepName, { view, t, level }: ComposerParts, id?: string): TemplateResult {
  return heading(level + 1, t.step(step, view.parent?.number ?? ''), id);
}

function openStep(step: StepName, parts: ComposerParts): TemplateResult {
  return html`
    <li data-step="now" aria-current="step">${title(step, parts, nowId)} ${bodies[step](parts)}</li>
  `;
}

function doneStep(step: StepName, parts: ComposerParts): TemplateResult {
  const { t, act, view } = parts;
  const corrected = step === 'restate' ? correctedIn(view.paraphrase) : undefined;
  if (corrected) return correctedStep(corrected, parts);
  const label = `${t.change}: ${t.step(step, view.parent?.number ?? '')}`;
  const change = (): void => act.change(step);
  return html`
    <li data-step="done">
      ${title(step, parts)}
      <div class="step-sum">
        <span>${summaryOf(step, parts)}</span>
        ${
          isFinal(step, parts)
            ? nothing
            : html`<button type="button" class="text-button" aria-label=${label} @click=${change}>
                ${t.change}
              </button>`
        }
      </div>
    </li>
  `;
}

/** What the author says of a restatement is read where the reply is written, and leads back to it. */
function correctedStep({ verdict, text }: Correction, parts: ComposerParts): TemplateResult {
  const { t, act, view, said } = parts;
  return html`
    <li data-step="done">
      ${title('restate', parts)}
      <div class="step-sum">
        <span>${summaryOf('restate', parts)}</span>
        <button type="button" class="text-button" @click=${() => act.change('restate')}>
          ${t.takeUp[verdict]}
        </button>
      </div>
      <blockquote class="quote" lang=${view.parent?.language ?? ''} dir="auto">
        ${said(text)}
      </blockquote>
    </li>
  `;
}

/** A restatement that was offered stays as it is until its author has answered. */
function isFinal(step: StepName, { view }: ComposerParts): boolean {
  return step === 'restate' && view.paraphrase !== undefined;
}

function laterStep(step: StepName, parts: ComposerParts): TemplateResult {
  return html`<li data-step="later">${title(step, parts)}</li>`;
}
