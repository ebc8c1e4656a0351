import { AnnounceEvent } from '../../events/announce-event.js';
import type { ThreadMessages } from '../../i18n/sections/thread.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import type { Entry } from './entry.js';

/**
 * Fetches the next replies to the claim of an entry, and says whether they came. The first of them
 * takes the focus, since the button that was pressed goes away with the last of them.
 */
export async function moreReplies(
  entry: Entry,
  store: DialogueStore,
  t: ThreadMessages,
): Promise<boolean> {
  const before = new Set(repliesIn(entry).map(({ claimId }) => claimId));
  const list = store.list({ parentId: entry.claimId, order: 'number' });
  await list.more();
  if (list.state.value.status === 'failed') return false;
  await entry.updateComplete;
  const came = repliesIn(entry).filter(({ claimId }) => !before.has(claimId));
  const [first] = came;
  if (!first) return true;
  await first.updateComplete;
  first.focus();
  entry.dispatchEvent(new AnnounceEvent(t.loaded(came.length)));
  return true;
}

function repliesIn(entry: Entry): readonly Entry[] {
  return [...entry.renderRoot.querySelectorAll<Entry>('.replies > li > entente-entry')];
}
