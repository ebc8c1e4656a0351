import { nameOf } from './browser.mjs';
import { metricsOf, openVariant } from './visit.mjs';

/** Milliseconds in which a change from another tab has long been shown. */
const SHOWN = 1_500;

/** A view that is taken in another tab: what renders here, and how long scripts take for it. */
export async function liveChange(browser, keeper, claims) {
  const { page, cdp } = await openVariant(browser, 'ours', claims);
  try {
    await keeper.evaluate((name) => globalThis.keeping.enter(name), nameOf(claims));
    const claimId = await page.evaluate(watchRenders);
    const before = await metricsOf(cdp);
    await keeper.evaluate((id) => globalThis.keeping.vote(id, 'agree'), claimId);
    await new Promise((resolve) => setTimeout(resolve, SHOWN));
    const after = await metricsOf(cdp);
    const rendered = await page.evaluate(() => globalThis.rendered);
    return { ...rendered, script: (after.ScriptDuration - before.ScriptDuration) * 1_000 };
  } finally {
    await page.close();
  }
}

/** Counts what renders from now on, and answers with the claim of the first card. */
function watchRenders() {
  globalThis.rendered = { cards: 0, lists: 0 };
  const consultation = document.querySelector('entente-consultation');
  const thread = consultation.shadowRoot.querySelector('entente-thread');
  const entries = [...thread.shadowRoot.querySelectorAll('entente-entry')];
  const count = (element, name) =>
    element.addController({ hostUpdated: () => (globalThis.rendered[name] += 1) });
  count(thread, 'lists');
  for (const entry of entries) {
    count(entry, 'lists');
    count(entry.shadowRoot.querySelector('entente-claim-card'), 'cards');
  }
  return entries[0].claimId;
}
