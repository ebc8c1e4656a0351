import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromeLaunchOptions } from '../../../scripts/find-chrome.mjs';

/** A page, and everything that went wrong on it. */
export interface Watched {
  readonly page: Page;
  /** Errors, violations of the policy, and requests to anywhere but the page's own origin. */
  readonly wrong: string[];
}

/** Starts a browser of its own. */
export function openBrowser(): Promise<Browser> {
  return puppeteer.launch(chromeLaunchOptions());
}

/** Opens a page in which nothing may go wrong unseen. */
export async function openPage(
  browser: Pick<Browser, 'newPage'>,
  address: string,
): Promise<Watched> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    const noise = message.text().includes('ERR_INTERNET_DISCONNECTED');
    if (message.type() === 'error' && !noise) wrong.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) wrong.push(`request to ${url}`);
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`violates ${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  await page.goto(address);
  return { page, wrong };
}
