// Opens every story of the built Storybook: it has to render, play and pass axe, without an error.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeLaunchOptions } from './find-chrome.mjs';
import { serveFolder } from './serve-folder.mjs';
import { listenToStory } from './story-listener.mjs';
import { summaryLine } from './summary.mjs';

const FOLDER = 'storybook-static';
const PAGES_AT_ONCE = 2;
const PATIENCE = 20_000;

/** How a host page may look and speak; the first is how a story opens. */
const VARIANTS = [
  { name: 'light, English', globals: { scheme: 'light', language: 'en' } },
  { name: 'dark, French', globals: { scheme: 'dark', language: 'fr' } },
  { name: 'forced colours', globals: { scheme: 'light', language: 'en' }, forced: 'active' },
];

async function openPage(browser) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    const isNoise = message.location().url?.includes('favicon');
    if (message.type() === 'error' && !isNoise) errors.push(message.text());
  });
  await page.evaluateOnNewDocument(listenToStory);
  const client = await page.createCDPSession();
  return { page, client, errors };
}

/** The errors with which the story in the page ends, the next time it does. */
async function nextEnd(page) {
  let timer;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE, [`not ready after ${PATIENCE} ms`]);
  });
  const errors = await Promise.race([page.evaluate(() => globalThis.storyEnd()), tooLong]);
  clearTimeout(timer);
  return errors;
}

async function show({ globals, forced = 'none' }, { page, client }) {
  const features = [{ name: 'forced-colors', value: forced }];
  await client.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate(
    (value) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', { globals: value }),
    globals,
  );
}

/** What is wrong with a story: nothing, if it is well. */
async function errorsOf(story, origin, tab) {
  tab.errors.length = 0;
  const [opening, ...others] = VARIANTS;
  await show(opening, tab);
  await tab.page.goto(`${origin}/iframe.html?id=${story.id}&viewMode=story`);
  const found = await nextEnd(tab.page);
  for (const variant of found.length > 0 ? [] : others) {
    await show(variant, tab);
    found.push(...(await nextEnd(tab.page)).map((error) => `${variant.name}: ${error}`));
  }
  // One that shows a failure may log it, and says so by a tag.
  const logged = story.tags.includes('logs-errors') ? [] : tab.errors;
  return [...new Set([...found, ...logged])];
}

const { entries } = JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8'));
const words = process.argv.slice(2);
const stories = Object.values(entries).filter(
  ({ type, id }) =>
    type === 'story' && (words.length === 0 || words.some((word) => id.includes(word))),
);

const server = await serveFolder(FOLDER);
const browser = await puppeteer.launch(chromeLaunchOptions());
const sum = { passed: 0, failed: 0, skipped: 0 };
const waiting = [...stories];

async function work() {
  const tab = await openPage(browser);
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const errors = await errorsOf(story, server.origin, tab);
    sum[errors.length ? 'failed' : 'passed'] += 1;
    if (errors.length) console.log(`${story.title} / ${story.name}\n  ${errors.join('\n  ')}`);
  }
}

await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
await browser.close();
await server.close();
console.log(summaryLine(sum));
if (sum.failed > 0) process.exitCode = 1;
