import { followKept, type Kept } from '../../controllers/kept-drafts.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { fetchPart } from '../shared/fetch-part.js';

/**
 * What was typed before a consultation closed is shown to whoever typed it. Only then the code is
 * fetched that shows it: most people have nothing of the kind.
 */
export function showKept(store: DialogueStore, show: (kept: Kept) => void): void {
  followKept(store, (kept) => {
    show(kept);
    if (kept.others) void fetchPart(() => import('../drafts/drafts.define.js'));
    if (!kept.isBegun) return;
    void fetchPart(() => Promise.all([import('../composer/composer.define.js'), store.prepare()]));
  });
}
