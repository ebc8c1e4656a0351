// Compares our page with two plain ones that were written by hand: one has every card in the document,
// one only those that are open. All read the same claims from IndexedDB. Prints; asserts nothing.
//   npm run bench -- --claims 50,5000 --visits 3 --json
import { parseArgs } from 'node:util';
import { fill, openBrowser, openKeeper } from './bench/browser.mjs';
import { openSite } from './bench/site.mjs';
import { liveChange } from './bench/live.mjs';
import { compareWithAims } from './bench/aims.mjs';
import { compareSizes, compareVariants } from './bench/table.mjs';
import { visit } from './bench/visit.mjs';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '50,5000,100000' },
    visits: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.claims.split(',').map(Number);
const visits = Number(values.visits);

/** The page with every card is not asked for more than a browser can bear, or twice for that. */
const MOST_AT_ONCE = 5_000;
const MOST_AGAIN = 500;

const variantsFor = (claims, turn) =>
  claims > (turn === 0 ? MOST_AT_ONCE : MOST_AGAIN)
    ? ['ours', 'visible']
    : ['ours', 'visible', 'every'];

const site = await openSite('dist');
const browser = await openBrowser(site);
const results = {};
try {
  const keeper = await openKeeper(browser);
  for (const claims of sizes) await fill(keeper, claims);
  // Variants take turns, so that what else the machine does strikes all of them alike.
  for (let turn = 0; turn < visits; turn += 1) {
    for (const claims of sizes) {
      for (const variant of variantsFor(claims, turn)) {
        const measured = await visit(browser, variant, claims, turn);
        ((results[claims] ??= {})[variant] ??= []).push(measured);
      }
    }
  }
  const live = {};
  for (const claims of sizes) live[claims] = await liveChange(browser, keeper, claims);
  if (values.json) console.log(JSON.stringify({ results, live }, null, 2));
  else {
    for (const claims of sizes) compareVariants(claims, results[claims]);
    compareSizes(sizes, results, live);
    compareWithAims(sizes, results, live);
  }
} finally {
  await browser.close();
  site.close();
}
