import { html, nothing, type TemplateResult } from 'lit';
import type { Kept } from '../../controllers/kept-drafts.js';
import { takesContributions } from '../../controllers/takes-contributions.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { fetchPart } from '../shared/fetch-part.js';
import { whenNear } from '../shared/when-near.js';
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

/** Fetches the parts that are not read first, each when the reader comes near it. */
export function fetchWhenNear(
  root: ParentNode,
  store: DialogueStore,
  show: (kept: Kept) => void,
): readonly (() => void)[] {
  const loads = {
    'entente-coverage-meter': () => import('../coverage-meter/whole.js'),
    'entente-moderation': () => import('../moderation/moderation.define.js'),
  };
  const write = () => Promise.all([import('../composer/composer.define.js'), store.prepare()]);
  // It takes no room while it is empty, so one can come near it only by looking.
  if (root.querySelector('entente-inbox')) void fetchPart(() => import('../inbox/inbox.define.js'));
  const near = (tag: string, load: () => Promise<unknown>) => {
    const part = root.querySelector(tag);
    return part ? [whenNear(part, () => fetchPart(load))] : [];
  };
  return [
    ...Object.entries(loads).flatMap(([tag, load]) => near(tag, load)),
    // Where the end of the page is, shows only once there are claims above it.
    startAfter(
      store.readable.then(() => drawn(root)),
      () => [...near('entente-composer', write), followKept(store, show)],
    ),
  ];
}

/**
 * Learns what was typed and is not on the record: nobody reads that first. Where the page decides the
 * layout, what it has put there is fetched as well.
 */
export function followKept(
  store: DialogueStore,
  show: (kept: Kept) => void,
  own?: Element,
): () => void {
  let end: (() => void) | undefined = () => undefined;
  void fetchPart(async () => {
    const { showKept } = await import('./kept.js');
    if (end) end = showKept(store, show, own);
  });
  return () => {
    end?.();
    end = undefined;
  };
}

/** Fulfilled once the claims that are known are drawn: they come a few at a time. */
async function drawn(root: ParentNode): Promise<void> {
  const thread = root.querySelector('entente-thread');
  await thread?.updateComplete;
  const entries = thread?.renderRoot.querySelectorAll('entente-entry') ?? [];
  await Promise.all(Array.from(entries, (entry) => entry.updateComplete));
}

/** Starts something once a promise is fulfilled, unless it was ended before. */
function startAfter(promise: Promise<void>, start: () => readonly (() => void)[]): () => void {
  let ends: readonly (() => void)[] | undefined = [];
  void promise.then(() => {
    ends &&= start();
  });
  return () => {
    for (const end of ends ?? []) end();
    ends = undefined;
  };
}
