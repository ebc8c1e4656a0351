import { keptOf, type Kept } from '../../controllers/kept-drafts.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { fetchPart } from '../shared/fetch-part.js';
import { fetchGiven } from './given.js';

/**
 * What was refused, and what was typed before a consultation closed, is shown to whoever typed it.
 * Only then the code is fetched that shows it: most people have nothing of the kind. In a layout of the
 * page’s `own`, what stands there is fetched. Answers how to stop.
 */
export function showKept(
  store: DialogueStore,
  show: (kept: Kept) => void,
  own: Element | undefined,
): () => void {
  const cell = keptOf(store);
  const look = (): void => {
    const kept = cell.value;
    if (!kept) return;
    show(kept);
    if (kept.others || own) void fetchPart(() => import('../drafts/drafts.define.js'));
    if (kept.begun.length === 0 || own) return;
    void fetchPart(() => Promise.all([import('../composer/composer.define.js'), store.prepare()]));
  };
  look();
  const ends = [cell.subscribe(look), own && fetchGiven(own)];
  return () => {
    for (const end of ends) end?.();
  };
}
