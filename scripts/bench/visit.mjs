import { nameOf, origin } from './browser.mjs';
import { paths, probe } from './probe.mjs';

/** Milliseconds without anything new after which a page is at rest. */
const QUIET = 600;

/** A step of 60 pixels a frame is a quick flick; so far, twenty cards go by. */
const SCROLL = { distance: 6_000, step: 60 };

/** The first cards with a ballot: every fifth claim is a question and has none. */
const BALLOTS = [0, 1, 2, 3, 5, 6, 7, 8];

/** How long a page may take to show its first card. */
const PATIENCE = 120_000;

/** Opens one of the variants with so many claims kept, and waits until it is at rest. */
export async function openVariant(browser, variant, claims) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${origin}/keep/none`);
  const cdp = await page.createCDPSession();
  const requests = await countRequests(cdp);
  await page.evaluateOnNewDocument(probe, variant === 'ours' ? paths.ours : paths.plain);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metricsOf(cdp);
  await page.goto(`${origin}/${variant}/${nameOf(claims)}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('globalThis.probe?.seen.firstCard', { timeout: PATIENCE });
  await atRest(page, requests);
  return { page, cdp, requests, before };
}

/** Counts what comes over the wire. Nothing is taken from a cache: it is a first visit. */
async function countRequests(cdp) {
  const requests = { bytes: 0, count: 0 };
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests.bytes += encodedDataLength;
    requests.count += 1;
  });
  return requests;
}

export async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function atRest(page, requests) {
  for (let before = -1; before !== requests.count;) {
    before = requests.count;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Visits a variant once: loads it, takes a view, scrolls down, and asks for more. */
export async function visit(browser, variant, claims, at) {
  const { page, cdp, requests, before } = await openVariant(browser, variant, claims);
  try {
    const loaded = await afterLoading(page, cdp, requests, before);
    const stance = await click(page, requests, 'expectStance', BALLOTS[at % BALLOTS.length]);
    const dropped = await page.evaluate(
      ({ distance, step }) => globalThis.probe.scroll(distance, step),
      SCROLL,
    );
    const more = variant === 'every' ? {} : await click(page, requests, 'expectMore');
    return {
      ...loaded,
      dropped,
      ...named('stance', stance),
      ...named('more', more),
      ...(await marred(page)),
    };
  } finally {
    await page.close();
  }
}

async function afterLoading(page, cdp, requests, before) {
  const after = await metricsOf(cdp);
  const spent = (name) => (after[name] - (before[name] ?? 0)) * 1_000;
  const { firstCard, nodes } = await page.evaluate(() => ({
    firstCard: globalThis.probe.seen.firstCard,
    nodes: globalThis.probe.nodes(),
  }));
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metricsOf(cdp);
  return {
    bytes: requests.bytes,
    requests: requests.count,
    firstCard,
    main: spent('TaskDuration'),
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    nodes,
    heap: JSHeapUsedSize,
  };
}

/**
 * Clicks as a person does, once they have seen what to click on, and answers with how long it took until
 * something was to be seen. What comes near by then has been loaded.
 */
async function click(page, requests, expect, at) {
  const { x, y } = await page.evaluate((name, place) => globalThis.probe[name](place), expect, at);
  await atRest(page, requests);
  await page.mouse.click(x, y);
  return page.evaluate(() => globalThis.probe.clicked());
}

const named = (name, measured) =>
  Object.fromEntries(Object.entries(measured).map(([key, value]) => [`${name}.${key}`, value]));

/** What went by that nobody should have noticed. */
async function marred(page) {
  const { shifts, tasks } = await page.evaluate(() => globalThis.probe.seen);
  return {
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    tasks: tasks.length,
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}
