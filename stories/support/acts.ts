/** What a person does in a story before it is looked at. Words differ by language, so ids lead. */

const patience = 10_000;

/** All elements that match, in every shadow root below. */
function deepAll(root: ParentNode, selector: string): HTMLElement[] {
  const here = [...root.querySelectorAll<HTMLElement>(selector)];
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deepAll(shadowRoot, selector) : [],
  );
  return [...here, ...below];
}

/** Waits for an element, in whatever shadow root it comes to stand. */
export async function find<E extends HTMLElement>(root: ParentNode, selector: string): Promise<E> {
  const end = performance.now() + patience;
  for (;;) {
    const [found] = deepAll(root, selector);
    if (found) return found as E;
    if (performance.now() > end) throw new Error(`Nothing in this story matches ${selector}.`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

/** Presses a button, opens a fold, chooses an answer. */
export async function press(root: ParentNode, selector: string): Promise<void> {
  (await find(root, selector)).click();
}

/** Writes into the field of this id. */
export async function write(root: ParentNode, id: string, text: string): Promise<void> {
  const field = await find<HTMLInputElement | HTMLTextAreaElement>(root, `[id="${id}"]`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Chooses the answer of this value, or ticks it. */
export const choose = (root: ParentNode, value: string): Promise<void> =>
  press(root, `input[value="${value}"]`);

/** Picks one of a list. */
export async function pick(root: ParentNode, id: string, value: string): Promise<void> {
  const list = await find<HTMLSelectElement>(root, `select[id="${id}"]`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
