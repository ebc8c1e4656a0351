import { fetchPart } from '../shared/fetch-part.js';

/** What a page may put inside, and what is not fetched with the consultation itself. */
const loads: Readonly<Record<string, () => Promise<unknown>>> = {
  'entente-composer': () => import('../composer/composer.define.js'),
  'entente-coverage-meter': () => import('../coverage-meter/coverage-meter.define.js'),
  'entente-disclosure': () => import('../disclosure/disclosure.define.js'),
  'entente-drafts': () => import('../drafts/drafts.define.js'),
  'entente-evidence-panel': () => import('../evidence-panel/evidence-panel.define.js'),
  'entente-moderation': () => import('../moderation/moderation.define.js'),
  'entente-paraphrase-prompt': () => import('../paraphrase-prompt/paraphrase-prompt.define.js'),
};

/**
 * Fetches the code of what a page has put inside, and of what it puts there later: the script tag looks
 * for it only while the page loads, and not into shadow roots. Answers how to stop.
 */
export function fetchGiven(element: Element): () => void {
  const asked = new Set<string>();
  const look = (): void => {
    for (const { localName } of element.querySelectorAll(':not(:defined)')) {
      const load = loads[localName];
      if (!load || asked.has(localName)) continue;
      asked.add(localName);
      void fetchPart(load);
    }
  };
  look();
  const observer = new MutationObserver(look);
  observer.observe(element, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
