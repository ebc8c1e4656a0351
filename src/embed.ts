/*
 * What a script tag loads. It holds nothing that other files need: a page may give it a version in its
 * address (`entente.js?v=2`), and whoever asked for it without one would get it a second time.
 *
 * What is needed before anything can be read is asked for at once, and not one after the other.
 */

type Load = () => Promise<unknown>;

const consultation: Load = () => import('./elements/consultation/consultation.define.js');

/** What a page may hold, by its selector, fetched where it stands. */
const others: Readonly<Record<string, Load>> = {
  'entente-consultation[backend="browser"]': () => import('./adapters/browser/browser-adapter.js'),
  'entente-consultation:lang(fr)': () =>
    Promise.all([import('./i18n/fr/reading.js'), import('./i18n/fr/card.js')]),
  'entente-consultation:not(:lang(fr))': () =>
    Promise.all([import('./i18n/en/reading.js'), import('./i18n/en/card.js')]),
  'entente-composer': () => import('./elements/composer/composer.define.js'),
  'entente-coverage-meter': () => import('./elements/coverage-meter/coverage-meter.define.js'),
  'entente-disclosure': () => import('./elements/disclosure/disclosure.define.js'),
  'entente-drafts': () => import('./elements/drafts/drafts.define.js'),
  'entente-evidence-panel': () => import('./elements/evidence-panel/evidence-panel.define.js'),
  'entente-moderation': () => import('./elements/moderation/moderation.define.js'),
  'entente-paraphrase-prompt': () =>
    import('./elements/paraphrase-prompt/paraphrase-prompt.define.js'),
  'div[data-entente-consultation]': async () => {
    const divs = import('./elements/consultation/take-up-divs.js');
    await consultation();
    (await divs).takeUpDivs();
  },
};

function fetchAll(): void {
  const found = Object.entries(others).filter(([selector]) => document.querySelector(selector));
  for (const load of [consultation, ...found.map(([, each]) => each)]) {
    load().catch((error: unknown) => {
      addEventListener('online', fetchAll, { once: true });
      if (navigator.onLine) throw error;
    });
  }
}

if (typeof document !== 'undefined') {
  fetchAll();
  // A script may run before what stands below it is there.
  document.addEventListener('readystatechange', fetchAll);
}
