import { ContextProvider } from '@lit/context';
import { render, type LitElement, type TemplateResult } from 'lit';
import { Backend } from '../../src/adapters/backend.js';
import type { Adapter } from '../../src/adapters/contract.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { storeContext } from '../../src/controllers/store-context.js';
import { newId } from '../../src/internal/new-id.js';
import '../../src/i18n/locales/en.js';
import '../../src/i18n/locales/fr.js';
import type { Command } from '../../src/model/command.js';
import type { Role } from '../../src/model/participant.js';
import type { AnyRecord } from '../../src/model/record.js';
import { DialogueStore } from '../../src/store/dialogue-store.js';
import { MemoryKeep, type Keep } from '../../src/store/keep.js';
import { town } from './builders.js';

/** A keep that says it lasts, as storage on a device does. */
export function lastingKeep(): Keep {
  return Object.assign(new MemoryKeep(), { lasting: true });
}

export interface Stage {
  readonly memory: MemoryAdapter;
  readonly store: DialogueStore;
  /** The element that stands where `entente-consultation` would. */
  readonly around: HTMLElement;
  /** What the live region of the consultation would have said. */
  readonly said: string[];
  /** Does something as somebody else. */
  readonly as: (name: string, command: Command) => Promise<unknown>;
}

export interface StageOptions {
  readonly records?: readonly AnyRecord[];
  /** Who is signed in; `null` for nobody. */
  readonly name?: string | null;
  readonly roles?: readonly Role[];
  readonly keep?: Keep;
  readonly writer?: string;
  readonly lang?: string;
  /** Puts something between the store and the backend. */
  readonly wrap?: (memory: MemoryAdapter) => Adapter;
}

const actor = (name: string | null, roles: readonly Role[] = ['participant']) => ({
  id: name,
  name: name ?? '',
  roles,
});

/** A store on a small town that is kept in memory, open, with an element that provides it. */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  const { records = town(), name = 'Ben', roles, keep = lastingKeep(), wrap } = options;
  const memory = new MemoryAdapter({ records: structuredClone([...records]) });
  const mine = memory.handle(actor(name, roles));
  const store = new DialogueStore({
    source: new Backend(wrap ? wrap(mine) : mine),
    consultationId: 'quay',
    keep: () => Promise.resolve(keep),
    writer: options.writer ?? newId(),
  });
  await store.open();
  await store.list({ parentId: null, order: 'number' }).more();
  await store.prepare();
  const around = document.createElement('div');
  around.lang = options.lang ?? 'en';
  new ContextProvider(around, { context: storeContext, initialValue: store });
  const said: string[] = [];
  around.addEventListener('entente-announce', ({ text }) => said.push(text));
  const as = (other: string, command: Command) => memory.handle(actor(other)).submit(command);
  return { memory, store, around, said, as };
}

const standing = new Set<HTMLElement>();

afterEach(() => {
  for (const around of standing) around.remove();
  standing.clear();
});

/** An element on a stage. Several can stand on one; all of it goes with the end of the test. */
export async function mount<E extends LitElement>(
  template: TemplateResult,
  options: StageOptions | Stage = {},
): Promise<Stage & { readonly element: E; readonly root: ShadowRoot }> {
  const on = 'around' in options ? options : await stage(options);
  standing.add(on.around);
  document.body.append(on.around);
  const place = on.around.appendChild(document.createElement('div'));
  render(template, place);
  const element = place.firstElementChild as E | null;
  await element?.updateComplete;
  const root = element?.shadowRoot;
  if (!root) throw new Error('The element has no shadow root.');
  return { ...on, element, root };
}

/** Milliseconds after which what is not there will not come, however busy the machine is. */
const patience = 12_000;

/** Waits until a condition holds, at once or once it is answered, looking again after each frame. */
export async function until(condition: () => unknown, what = 'the condition'): Promise<void> {
  const end = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The focused element, however many shadow roots deep. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Types into a field as a person does: one input event with the new value. */
export function type(root: ParentNode, id: string, value: string): void {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[id="${id}"]`);
  if (!field) throw new Error(`There is no field ${id}.`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Chooses a radio button or ticks a box by its value. */
export function choose(root: ParentNode, name: string, value: string): void {
  const input = root.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!input) throw new Error(`There is no choice ${value} of ${name}.`);
  input.click();
}

/** The button with these words. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) =>
    each.textContent.trim().startsWith(words),
  );
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
}
