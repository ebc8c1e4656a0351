import type { ElementHandle, Frame, Page } from 'puppeteer-core';

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

/** Waits until an element stands in whichever shadow of the page, and gives it. */
export async function stands(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const find = `(() => {
    const within = (root) => root.querySelector(${JSON.stringify(selector)}) ??
      [...root.querySelectorAll('*')].map((each) => each.shadowRoot && within(each.shadowRoot)).find(Boolean);
    return within(document);
  })()`;
  const found = await page.waitForFunction(find, { polling: 100, timeout: patience });
  return found as ElementHandle<HTMLElement>;
}
