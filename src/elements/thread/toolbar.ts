import { html, nothing, type TemplateResult } from 'lit';
import type { Order } from '../../adapters/contract.js';
import type { Picked } from '../../i18n/pick.js';
import type { StateFilter, ThreadMessages } from '../../i18n/sections/thread.js';
import { kinds } from '../../model/first-words.js';
import type { Filters } from './filters.js';

const states: readonly StateFilter[] = ['any', 'contested', 'challenged', 'unanswered'];

/** What the toolbar offers, and what it is set to. */
export interface ToolbarParts {
  readonly t: ThreadMessages;
  readonly filters: Filters;
  readonly orders: readonly Order[];
  readonly groups: readonly { readonly id: string; readonly label: Picked }[];
  readonly tally: string;
  readonly change: (filters: Filters) => void;
  /** What opens the search; nothing where the backend has none. */
  readonly search: TemplateResult | typeof nothing;
  /** What leads to the room to write; nothing where there is none. */
  readonly write: TemplateResult | typeof nothing;
}

type Option = readonly [value: string, label: string, lang?: string];

/** Quiet lists and a count. Choosing is enough: there is nothing to send. */
export function toolbar(parts: ToolbarParts) {
  const { t, filters, orders, groups, tally, change } = parts;
  const set =
    (key: keyof Filters) =>
    (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      change({ ...filters, [key]: value });
    };
  const ordered = orders.map((order): Option => [order, t.orders[order]]);
  const kinded = kinds.map((kind): Option => [kind, t.kinds[kind]]);
  const grouped = groups.map(({ id, label }): Option => [id, label.text, label.lang]);
  const stated = states.map((state): Option => [state, t.states[state]]);
  return html`
    <form class="toolbar" part="toolbar" aria-label=${t.toolbar} @submit=${stay}>
      ${field('order', t.order, filters.order, ordered, set('order'))}
      ${field('kind', t.kind, filters.kind, [['', t.allKinds], ...kinded], set('kind'))}
      ${
        groups.length === 0
          ? nothing
          : field(
              'group',
              t.group,
              filters.groupId,
              [['', t.allGroups], ...grouped],
              set('groupId'),
            )
      }
      ${field('state', t.state, filters.state, stated, set('state'))} ${parts.search}${parts.write}
      <p class="tally">${tally}</p>
    </form>
  `;
}

/** What opens the search, and closes it again. */
export function searchButton(t: ThreadMessages, isOpen: boolean, turn: () => void): TemplateResult {
  return html`
    <button type="button" class="text-button" aria-expanded=${isOpen} @click=${turn}>
      ${t.search}
    </button>
  `;
}

/** What leads past the contributions to the room below them. */
export function writeButton(t: ThreadMessages, write: () => void): TemplateResult {
  return html` <button type="button" class="text-button" @click=${write}>${t.contribute}</button> `;
}

function field(
  id: string,
  label: string,
  value: string,
  options: readonly Option[],
  change: (event: Event) => void,
): TemplateResult {
  const option = ([each, words, lang]: Option) =>
    html`<option value=${each} lang=${lang ?? nothing} dir="auto" ?selected=${each === value}>
      ${words}
    </option>`;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <select id=${id} .value=${value} @change=${change}>
        ${options.map(option)}
      </select>
    </div>
  `;
}

function stay(event: Event): void {
  event.preventDefault();
}
