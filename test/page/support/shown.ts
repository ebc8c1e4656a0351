import type { Frame, Page } from 'puppeteer-core';

/** Milliseconds after which what is not there will not come. */
const patience = 20_000;

/** Everything a person could read on the page, in the order in which it stands. */
const everything = `(() => {
  const read = (node) => node.nodeType === Node.TEXT_NODE ? node.data
    : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join(' ');
  return read(document.body).replace(/\\s+/g, ' ');
})()`;

/** Waits until a text stands on the page, or in a frame. */
export async function shows(page: Page | Frame, text: string): Promise<void> {
  const wanted = JSON.stringify(text.replace(/\s+/g, ' '));
  try {
    // All the words of a page, a few times a second: after each frame they would hold up the page.
    await page.waitForFunction(`${everything}.includes(${wanted})`, {
      polling: 100,
      timeout: patience,
    });
  } catch (cause) {
    throw new Error(`“${text}” did not come.`, { cause });
  }
}

/** All that stands on the page, once a text is there. */
export async function shownText(page: Page, text: string): Promise<string> {
  await shows(page, text);
  return (await page.evaluate(everything)) as string;
}

/** Waits until an element stands in whichever shadow of the page, and presses it if that is wanted. */
export async function stands(page: Page, selector: string, press = false): Promise<void> {
  const found = `(() => {
    const within = (root) => [...root.querySelectorAll('*')].reduce(
      (first, { shadowRoot }) => first ?? (shadowRoot && within(shadowRoot)),
      root.querySelector(${JSON.stringify(selector)}),
    );
    return within(document);
  })()`;
  const wanted = press ? `${found}?.click() ?? ${found} !== null` : `${found} !== null`;
  await page.waitForFunction(wanted, { polling: 100, timeout: patience });
}
