import './elements/consultation/consultation.define.js';

/** What a page may hold beside consultations, by its selector, fetched where it stands. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'entente-composer': () => import('./elements/composer/composer.define.js'),
  'entente-coverage-meter': () => import('./elements/coverage-meter/coverage-meter.define.js'),
  'entente-disclosure': () => import('./elements/disclosure/disclosure.define.js'),
  'entente-drafts': () => import('./elements/drafts/drafts.define.js'),
  'entente-evidence-panel': () => import('./elements/evidence-panel/evidence-panel.define.js'),
  'entente-moderation': () => import('./elements/moderation/moderation.define.js'),
  'entente-paraphrase-prompt': () =>
    import('./elements/paraphrase-prompt/paraphrase-prompt.define.js'),
  'div[data-entente-consultation]': async () =>
    (await import('./elements/consultation/take-up-divs.js')).takeUpDivs(),
};

function fetchOthers(): void {
  for (const [selector, load] of Object.entries(others)) {
    if (document.querySelector(selector)) void load();
  }
}

if (typeof document !== 'undefined') {
  fetchOthers();
  // A script may run before what stands below it is there.
  document.addEventListener('readystatechange', fetchOthers);
}
