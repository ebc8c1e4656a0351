import type { Page } from 'puppeteer-core';

/** What has the focus, however many shadow roots deep: its role and its words. */
export interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly words: string;
  readonly id: string;
}

/** Milliseconds after which the focus will not come. */
const patience = 20_000;

/** The element that has the focus, however many shadow roots deep. */
const deepest = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
})()`;

/** Twice around a long page. */
const mostTabs = 1_500;

/** The element that has the focus, as a person with a screen reader meets it. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return { tag: '', type: '', words: '', id: '' };
    const { labels } = element as HTMLInputElement;
    const label = labels?.[0]?.textContent ?? element.textContent;
    const words = element.getAttribute('aria-label') ?? label;
    return {
      tag: element.localName,
      type: element.getAttribute('type') ?? '',
      words: words.replace(/\s+/g, ' ').trim(),
      id: element.id,
    };
  });
}

/** French has spaces of several kinds; what is read from the page has one. */
const plain = (words: string): string => words.replace(/\s+/g, ' ');

/** Presses Tab until something with these words has the focus. Nothing else moves the focus. */
export async function tabTo(page: Page, words: string | RegExp, tag = ''): Promise<void> {
  const fits = ({ words: found, tag: is }: Focused): boolean =>
    (tag === '' || is === tag) &&
    (typeof words === 'string' ? found.startsWith(plain(words)) : words.test(found));
  if (fits(await focused(page))) return;
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    await page.keyboard.press('Tab');
    if (fits(await focused(page))) return;
  }
  throw new Error(`Tab never came to “${String(words)}”.`);
}

/** Comes to a control and presses Enter. */
export async function press(page: Page, words: string | RegExp, tag = 'button'): Promise<void> {
  await tabTo(page, words, tag);
  await page.keyboard.press('Enter');
}

/** Presses what opens a panel or a form, and waits until the focus has come to what was opened. */
export async function open(page: Page, words: string | RegExp): Promise<void> {
  await tabTo(page, words, 'button');
  await page.evaluate(`window.pressed = ${deepest}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`![window.pressed, document.body].includes(${deepest})`, {
    timeout: patience,
  });
}

/** Comes to a field and types into it. */
export async function write(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

/** What the choices say that arrows lead to from the one that has the focus. */
function choicesHere(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLInputElement)) return [];
    const { name, type } = element;
    if (type !== 'radio')
      return type === 'checkbox' ? [element.labels?.[0]?.textContent ?? ''] : [];
    const around = element.closest('fieldset, form') ?? (element.getRootNode() as ShadowRoot);
    const all = [...around.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    return all
      .filter((each) => each.name === name)
      .map((each) => each.labels?.[0]?.textContent ?? '');
  });
}

/**
 * Comes to a group of radio buttons that has one with these words, and moves to it by arrows. Other
 * groups are passed by: an arrow pressed on a ballot is a vote.
 */
export async function choose(page: Page, words: string | RegExp): Promise<void> {
  const fits = (found: string): boolean =>
    typeof words === 'string' ? found.startsWith(plain(words)) : words.test(found);
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    await page.keyboard.press('Tab');
    const choices = await choicesHere(page);
    if (!choices.some((found) => fits(plain(found).trim()))) continue;
    for (let arrows = 0; arrows <= choices.length; arrows += 1) {
      if (fits((await focused(page)).words)) {
        await page.keyboard.press('Space');
        if (await page.evaluate(`${deepest}.checked`)) return;
        throw new Error(`“${String(words)}” was chosen and is not.`);
      }
      await page.keyboard.press('ArrowDown');
    }
  }
  throw new Error(`No choice “${String(words)}” was found.`);
}

/** Waits until the element with this id has been given the focus. */
export async function focusComesTo(page: Page, id: string): Promise<void> {
  await page.waitForFunction(`${deepest}?.id === ${JSON.stringify(id)}`, { timeout: patience });
}
