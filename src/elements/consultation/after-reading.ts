import { keptOf, type Kept } from '../../controllers/kept-drafts.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { fetchPart } from '../shared/fetch-part.js';
import { whenNear } from '../shared/when-near.js';
import { fetchGiven } from './given.js';

/** Fetches what writes, and what it needs to predict what comes of it. */
const fetchWriting = (store: DialogueStore) =>
  fetchPart(() => Promise.all([import('../composer/composer.define.js'), store.prepare()]));

/**
 * What begins once claims can be read: where the end of the page is shows only then, and nobody reads
 * first what was typed and is not on the record. Answers how to end it.
 */
export function readOn(
  root: ParentNode,
  store: DialogueStore,
  show: (kept: Kept) => void,
): () => void {
  let ends: readonly (() => void)[] | undefined = [];
  void drawn(root).then(() => {
    if (!ends) return;
    const room = root.querySelector('entente-composer');
    const near = room ? [whenNear(room, () => fetchWriting(store))] : [];
    ends = [...near, showKept(store, show)];
  });
  return () => {
    for (const end of ends ?? []) end();
    ends = undefined;
  };
}

/** Fulfilled once the claims that are known are drawn: they come a few at a time. */
async function drawn(root: ParentNode): Promise<void> {
  const thread = root.querySelector('entente-thread');
  await thread?.updateComplete;
  const entries = thread?.renderRoot.querySelectorAll('entente-entry') ?? [];
  await Promise.all(Array.from(entries, (entry) => entry.updateComplete));
}

/**
 * What was refused, and what was typed before a consultation closed, is shown to whoever typed it.
 * Only then the code is fetched that shows it: most people have nothing of the kind. In a layout of the
 * page’s `own`, what stands there is fetched. Answers how to stop.
 */
export function showKept(
  store: DialogueStore,
  show: (kept: Kept) => void,
  own?: Element,
): () => void {
  const cell = keptOf(store);
  const look = (): void => {
    const kept = cell.value;
    if (!kept) return;
    show(kept);
    if (kept.others || own) void fetchPart(() => import('../drafts/drafts.define.js'));
    if (kept.begun.length === 0 || own) return;
    void fetchWriting(store);
  };
  look();
  const ends = [cell.subscribe(look), own && fetchGiven(own)];
  return () => {
    for (const end of ends) end?.();
  };
}
