import { sendKeys } from '@web/test-runner-commands';
import { focused, until } from './mount.js';

/** More than the controls of any one element. */
const mostTabs = 40;

/** What a control is called: by its label, or by its own words. */
function nameOf(control: Element | null): string {
  const label = (control as HTMLInputElement | null)?.labels?.[0] ?? control;
  return (label?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses Tab until a control of this name has the focus. Nothing else moves it. */
export async function tabTo(name: string | RegExp): Promise<void> {
  const met: string[] = [];
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    const found = nameOf(focused());
    if (typeof name === 'string' ? found.startsWith(name) : name.test(found)) return;
    met.push(found);
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab never came to “${String(name)}”, only to: ${met.join(' | ')}`);
}

/** Comes to a control and presses Enter. */
export async function press(name: string | RegExp): Promise<void> {
  await tabTo(name);
  await sendKeys({ press: 'Enter' });
}

/** Comes to a field and types. */
export async function write(name: string | RegExp, text: string): Promise<void> {
  await tabTo(name);
  await sendKeys({ type: text });
}

/** Moves by arrows, within the group that has the focus, to the choice of this value. */
export async function chooseByArrows(value: string): Promise<void> {
  await sendKeys({ press: ' ' });
  for (let pressed = 0; pressed < 8; pressed += 1) {
    const { value: at, checked } = focused() as HTMLInputElement;
    if (at === value && checked) return;
    await sendKeys({ press: 'ArrowDown' });
  }
  throw new Error(`The arrows never came to ${value}.`);
}

/** Waits until the focus is on what matches. */
export async function focusOn(selector: string): Promise<void> {
  await until(() => focused()?.matches(selector), `the focus on ${selector}`);
}
