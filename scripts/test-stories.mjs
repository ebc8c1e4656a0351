// Opens every story of the built Storybook: it has to render and play without an error, pass axe in
// every look and language, and lose nothing at any width.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from './serve-folder.mjs';
import { StoryTab } from './story-tab.mjs';
import { failedLine, summaryLine } from './summary.mjs';

const FOLDER = 'storybook-static';
const PAGES_AT_ONCE = 3;

const english = { scheme: 'light', host: 'plain', language: 'en' };
const french = { ...english, language: 'fr' };

/**
 * How a host page may look and speak; the first is how a story opens. Every look and every language is
 * audited whole; of what is left of the tokens of other design systems, whether all can be read.
 */
const VARIANTS = [
  { name: 'light, English', tool: 'audit', globals: english },
  { name: 'national tokens', tool: 'contrast', globals: { ...english, host: 'national' } },
  { name: 'federal tokens', tool: 'contrast', globals: { ...english, host: 'federal' } },
  { name: 'city tokens', tool: 'contrast', globals: { ...english, host: 'city' } },
  { name: 'forced colours, English', tool: 'forced', globals: english, forced: 'active' },
  { name: 'dark, French', tool: 'audit', globals: { ...french, scheme: 'dark' } },
  { name: '320 px', tool: 'overflow', globals: french, width: 320 },
  { name: 'text at 200 %', tool: 'overflow', globals: french, width: 640, text: '200%' },
  {
    name: 'right to left, 320 px',
    tool: 'overflow',
    globals: { ...english, language: 'ar-xb' },
    width: 320,
  },
];

/** What is wrong with a story: nothing, if it is well. */
async function errorsOf(story, tab) {
  const found = await tab.show(story.id);
  for (const variant of found.length > 0 ? [] : VARIANTS) {
    const dressed = variant === VARIANTS[0] ? [] : await tab.dress(variant);
    const errors = [...dressed, ...(await tab.ask(variant.tool))];
    found.push(...errors.map((error) => `${variant.name}: ${error}`));
  }
  const logged = tab.takeLog();
  // One that shows a failure may log it, and says so by a tag.
  const all = [...new Set([...found, ...(story.tags.includes('logs-errors') ? [] : logged)])];
  if (all.length > 0) tab.startAfresh();
  else await tab.dress(VARIANTS[0]);
  return all;
}

const { entries } = JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8'));
const words = process.argv.slice(2);
const stories = Object.values(entries).filter(
  ({ type, id }) =>
    type === 'story' && (words.length === 0 || words.some((word) => id.includes(word))),
);

const server = await serveFolder(FOLDER);
const sum = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
const waiting = [...stories];

async function work() {
  const tab = await StoryTab.open(server.origin);
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const errors = await errorsOf(story, tab);
    sum[errors.length ? 'failed' : 'passed'] += 1;
    if (errors.length === 0) continue;
    const name = `${story.title} / ${story.name}`;
    failed.push(failedLine(name));
    console.log(`${name}\n  ${errors.join('\n  ')}`);
  }
  await tab.close();
}

await Promise.all(Array.from({ length: PAGES_AT_ONCE }, work));
await server.close();
console.log([...failed, summaryLine(sum)].join('\n'));
if (sum.failed > 0) process.exitCode = 1;
