import './elements/consultation/consultation.define.js';

/** Elements that a page may use outside a consultation's own layout, fetched where they stand. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'entente-composer': () => import('./elements/composer/composer.define.js'),
  'entente-coverage-meter': () => import('./elements/coverage-meter/coverage-meter.define.js'),
  'entente-disclosure': () => import('./elements/disclosure/disclosure.define.js'),
  'entente-evidence-panel': () => import('./elements/evidence-panel/evidence-panel.define.js'),
  'entente-moderation': () => import('./elements/moderation/moderation.define.js'),
  'entente-paraphrase-prompt': () =>
    import('./elements/paraphrase-prompt/paraphrase-prompt.define.js'),
};

for (const [tag, load] of Object.entries(others)) {
  if (typeof document !== 'undefined' && document.querySelector(tag)) void load();
}
