import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Restatement as Shown } from '../../store/paraphrase-view.js';
import { partHead } from '../shared/part-head.js';
import { closeFoot, headId, promptHead } from './prompt-head.js';
import type { PromptParts } from './prompt-parts.js';

/**
 * All restatements of a claim, oldest first. The order stays when one is answered, so that nothing
 * moves away from under whoever answers.
 */
export function restatementList(parts: PromptParts): TemplateResult {
  const { view, t, level } = parts;
  const { restatements, claim } = view;
  // A restatement that asks for an answer brings a heading of its own, and takes the focus.
  const asked = view.role === 'author' ? restatements.find(isAsked) : undefined;
  const title = t.listHeading(claim.number);
  const head = asked ? partHead(level, title) : promptHead(parts, title);
  // One head whether or not there are any: whoever is led to it stays there when they come.
  return html`
    ${asked && asked === restatements[0] ? nothing : head}
    ${restatements.length === 0 ? html`<p class="fine">${t.noneYet}</p>` : items(parts, asked)}
    ${closeFoot(parts)}
  `;
}

function items({ view, level }: PromptParts, asked: Shown | undefined): TemplateResult {
  return html`
    <ul class="stack" role="list">
      ${repeat(
        view.restatements,
        ({ paraphrase }) => paraphrase.id,
        (restatement) =>
          html`<li>
            <entente-restatement
              id=${restatement === asked ? headId : nothing}
              .view=${view}
              .restatement=${restatement}
              heading-level=${asked ? level : level + 1}
            ></entente-restatement>
          </li>`,
      )}
    </ul>
  `;
}

/** Whether the author has the floor. */
export function isAsked({ paraphrase, isOpen }: Shown): boolean {
  return paraphrase.status === 'offered' && !isOpen && !paraphrase.removed;
}
