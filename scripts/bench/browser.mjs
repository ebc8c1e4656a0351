import puppeteer from 'puppeteer-core';
import { chromeLaunchOptions } from '../find-chrome.mjs';

/** What is kept belongs to an origin, which must not change with the port that happens to be free. */
const host = 'bench.localhost';

export const origin = `http://${host}`;

/** Filling a database with very many claims takes a while. */
const PATIENCE = 600_000;

/** Starts a browser in which the claims are kept until it is closed. */
export function openBrowser({ port }) {
  const options = chromeLaunchOptions();
  return puppeteer.launch({
    ...options,
    args: [...options.args, `--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`],
    protocolTimeout: PATIENCE,
  });
}

/** A page that keeps claims, and that can act as another tab. */
export async function openKeeper(browser) {
  const page = await browser.newPage();
  await page.goto(`${origin}/keep/none`);
  await page.waitForFunction('globalThis.keeping');
  return page;
}

export const nameOf = (claims) => `bench-${claims}`;

/** Sees to it that so many claims are kept. */
export async function fill(keeper, claims) {
  const started = Date.now();
  await keeper.evaluate(
    (name, many) => globalThis.keeping.fill(name, many),
    nameOf(claims),
    claims,
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.error(`Kept ${claims} claims in ${seconds} s.`);
}
