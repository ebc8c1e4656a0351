import { html, type TemplateResult } from 'lit';
import type { ConsultationMessages } from '../../i18n/sections/consultation.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { heading } from '../shared/heading.js';

/** What the claim above the others is drawn from. */
export interface LinkedParts {
  readonly store: DialogueStore;
  readonly t: ConsultationMessages;
  readonly id: string;
  readonly level: number;
  readonly permalink: string;
  readonly leave: () => void;
  /** What is said where it could not be fetched. */
  readonly failure: TemplateResult | undefined;
}

/** A claim that a link or a task leads to; or, where it is not there for this reader, that it is not. */
export function linkedSection(parts: LinkedParts): TemplateResult {
  const { t, level, leave, failure } = parts;
  return html`
    <section class="linked" aria-label=${t.linked}>
      <div class="part-head" id="linked" tabindex="-1">
        ${heading(level, t.linked)}
        <button type="button" class="text-button" @click=${leave}>${t.leave}</button>
      </div>
      ${failure ?? (isMissing(parts) ? html`<p class="lead">${t.linkedMissing}</p>` : entry(parts))}
    </section>
  `;
}

function isMissing({ store, id }: LinkedParts): boolean {
  const hasCome = store.details.cell(id).value.status === 'ready';
  return hasCome && store.records.cell('claim', id).value === undefined;
}

/** A reply has no column for its number, wherever it stands: nor has what belongs under it. */
function entry({ store, id, level, permalink }: LinkedParts): TemplateResult {
  const isReply = (store.records.get('claim', id)?.parentId ?? null) !== null;
  return html`<entente-entry
    claim-id=${id}
    depth=${isReply ? 1 : 0}
    heading-level=${level + 1}
    permalink=${permalink}
  ></entente-entry>`;
}
