import { isOnline, onAwake } from './awake.js';
import { keepListening, type KeepOptions } from './keep-listening.js';
import { silence } from './listen.js';
import { tabsFor, type Tabs } from './tabs.js';

/** What following one consultation needs. */
export interface FollowOptions extends Omit<KeepOptions, 'tell' | 'onAlive'> {
  readonly hint: () => void;
}

/** Hints whenever there may be something that this page does not know, until the signal ends it. */
export function follow({ hint, ...options }: FollowOptions): void {
  const { signal, checkpoint } = options;
  if (signal.aborted) return;
  const tell = (known?: string) => {
    if (known === undefined || known !== checkpoint()) hint();
  };
  onAwake(tell, signal);
  const tabs = tabsFor(options.url.href, signal);
  if (tabs) followTogether(tabs, tell, options);
  else void keepListening({ ...options, tell, onAlive: () => undefined });
}

/**
 * One tab leads: it alone listens, and tells the others. These ask by themselves when they hear
 * nothing of it for too long, as when a phone has put its tab to sleep.
 */
function followTogether(
  tabs: Tabs,
  tell: (checkpoint?: string) => void,
  options: Omit<FollowOptions, 'hint'>,
): void {
  const { clock, signal } = options;
  let cancel: () => void = () => undefined;
  const guard = () => {
    cancel();
    cancel = clock.after(silence, () => {
      if (isOnline()) tell();
      guard();
    });
  };
  guard();
  signal.addEventListener('abort', () => cancel());
  tabs.hear((checkpoint) => {
    guard();
    if (checkpoint !== null) tell(checkpoint);
  });
  void tabs.lead(() => {
    cancel();
    return keepListening({
      ...options,
      tell(checkpoint) {
        tell(checkpoint);
        tabs.tell(checkpoint);
      },
      onAlive: () => tabs.tell(null),
    });
  });
}
