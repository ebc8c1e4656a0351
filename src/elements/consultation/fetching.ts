import type { Kept } from '../../controllers/kept-drafts.js';
import type { DialogueStore } from '../../store/dialogue-store.js';
import { fetchPart } from '../shared/fetch-part.js';
import { whenNear } from '../shared/when-near.js';

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
  // It takes no room while it is empty, so one can come near it only by looking.
  if (root.querySelector('entente-inbox')) void fetchPart(() => import('../inbox/inbox.define.js'));
  return [
    ...Object.entries(loads).flatMap(([tag, load]) => {
      const part = root.querySelector(tag);
      return part ? [whenNear(part, () => fetchPart(load))] : [];
    }),
    afterReading(store.readable, (code) => code.readOn(root, store, show)),
  ];
}

/** Starts what nobody needs before they read, unless it was ended by then. Answers how to end it. */
export function afterReading(
  readable: Promise<void>,
  start: (code: typeof import('./after-reading.js')) => () => void,
): () => void {
  let end: (() => void) | undefined = () => undefined;
  void readable
    .then(() => fetchPart(() => import('./after-reading.js')))
    .then((code) => {
      if (end) end = start(code);
    });
  return () => {
    end?.();
    end = undefined;
  };
}
