import { html, nothing, type TemplateResult } from 'lit';
import type { Kept } from '../../controllers/kept-drafts.js';
import { takesContributions } from '../../controllers/takes-contributions.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { Filters } from '../thread/filters.js';

/** What the layout of a consultation is drawn from. */
export interface Parts {
  readonly store: DialogueStore;
  readonly level: number;
  readonly permalink: string;
  /** The claim that the page's address leads to, if it does. */
  readonly linked: unknown;
  /** Whether somebody is signed in, for whom something may wait. */
  readonly someone: boolean;
  readonly filters: Filters;
  /** Whether there is room to write. */
  readonly writes: boolean;
  /** What the page has put inside. */
  readonly given: Iterable<Element>;
  /** What was typed and refused, or can no longer be sent, if anything was. */
  readonly kept: Kept | undefined;
}

/** The layout of a consultation: what is asked, who is here, what is said, and room to say more. */
export function parts(about: Parts): TemplateResult {
  const { store, level, permalink } = about;
  const absent = store.capabilities.value?.absent ?? [];
  // While it can still be put right it comes before what others say; later it is there to be copied.
  const isUrgent = takesContributions(store);
  return html`
    <div class="parts">
      <entente-mandate heading-level=${level}></entente-mandate>
      ${about.someone ? html`<entente-inbox heading-level=${level}></entente-inbox>` : nothing}
      ${about.linked} ${isUrgent ? keptList(about) : nothing}
      ${
        store.session.value.roles.includes('facilitator')
          ? html`<entente-moderation show="queue" heading-level=${level}></entente-moderation>`
          : nothing
      }
      ${
        absent.includes('aggregate')
          ? nothing
          : html`<entente-coverage-meter heading-level=${level}></entente-coverage-meter>`
      }
      <entente-thread
        heading-level=${level}
        permalink=${permalink}
        ?writes=${about.writes}
        .filters=${about.filters}
      ></entente-thread>
      ${
        about.writes
          ? html`<entente-composer heading-level=${level} permalink=${permalink}>
              ${handedOn(about)}
            </entente-composer>`
          : nothing
      }
      ${isUrgent ? nothing : keptList(about)}
    </div>
  `;
}

function keptList({ kept, level, permalink }: Parts): TemplateResult | typeof nothing {
  return kept?.others
    ? html`<entente-drafts
        heading-level=${level}
        permalink=${permalink}
        .drafts=${kept.others}
      ></entente-drafts>`
    : nothing;
}

/** Below the page's own layout, unless the page says where it goes. */
export function ownLayout(element: Element, kept: Kept | undefined, level: number): TemplateResult {
  const isPlaced = element.querySelector('entente-drafts') !== null;
  return html`
    <slot class="own"></slot>
    ${kept && !isPlaced ? html`<entente-drafts heading-level=${level}></entente-drafts>` : nothing}
  `;
}

/** Handed on empty, a slot would take the place of what the composer says by itself. */
function handedOn({ given }: Parts): TemplateResult[] {
  const filled = new Set(Array.from(given, ({ slot }) => slot));
  return ['privacy', 'guidelines']
    .filter((name) => filled.has(name))
    .map((name) => html`<slot name=${name} slot=${name}></slot>`);
}
