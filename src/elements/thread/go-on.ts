import { AnnounceEvent } from '../../events/announce-event.js';
import type { ThreadMessages } from '../../i18n/sections/thread.js';
import type { ClaimList } from '../../store/claim-list.js';
import type { Thread } from './thread.js';

/** Claims that are opened at a time. */
const step = 20;

/** Where the window of open claims begins, how many it holds, and how it is moved. */
export interface Window {
  readonly from: number;
  readonly size: number;
  readonly move: (from: number) => void;
}

/** Opens what is known already, or fetches the next page; the first new claim takes the focus. */
export async function goOn(
  thread: Thread,
  list: ClaimList,
  t: ThreadMessages,
  { from, size, move }: Window,
): Promise<void> {
  const before = Math.min(from + size, list.state.value.ids.length);
  if (before === list.state.value.ids.length) await list.more();
  const { ids, status } = list.state.value;
  if (status === 'failed') return;
  const shown = Math.min(before + step, ids.length);
  move(Math.max(0, from, shown - size));
  await thread.updateComplete;
  const entries = thread.renderRoot.querySelectorAll('entente-entry');
  const entry = [...entries].find(({ claimId }) => claimId === ids[before]);
  await entry?.updateComplete;
  entry?.focus();
  thread.dispatchEvent(new AnnounceEvent(t.loaded(shown - before)));
}
