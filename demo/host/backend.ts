import { BrowserAdapter } from '../../src/adapters/browser/index.js';
import type { Adapter } from '../../src/adapters/contract.js';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import type { Identity } from '../identities.js';

const SINCE = 'demo:since';

/** After this many days the deadlines of the sample have all passed. */
const FRESH_DAYS = 10;

/** Where the server is, if the page has one. */
const server = document.documentElement.dataset.server ?? '';

/** The dialogue for somebody: on the server, or else in this browser. */
export function backendFor(actor: Identity): Adapter {
  return server === '' ? inBrowser(actor) : onServer(actor);
}

/** In the demonstration it is enough to say who one is. */
function onServer({ id }: Identity): Adapter {
  const token = id === null ? null : `demo.${id}`;
  return new HttpAdapter({ url: server, token: () => Promise.resolve(token) });
}

/** The record of this browser; filled with the sample when it is opened first. */
function inBrowser(actor: Identity): Adapter {
  return new BrowserAdapter({
    actor,
    seed: async () => {
      const { sample } = await import('../sample/index.js');
      markSince();
      return sample(new Date());
    },
  });
}

function markSince(): void {
  try {
    localStorage.setItem(SINCE, new Date().toISOString());
  } catch {
    // Without storage the sample is new with every page.
  }
}

/** Whether the sample was filled in so long ago that its dates have passed. */
export function isStale(): boolean {
  try {
    const since = localStorage.getItem(SINCE);
    return since !== null && Date.now() - Date.parse(since) > FRESH_DAYS * 86_400_000;
  } catch {
    return false;
  }
}

/** Forgets all that was kept in this browser, the record and drafts, and begins anew on the server. */
export async function forget(): Promise<void> {
  if (server !== '') await fetch('/begin-again', { method: 'POST' });
  const databases = await indexedDB.databases();
  const names = databases.map(({ name = '' }) => name).filter(isOurs);
  await Promise.all(names.map(drop));
}

const isOurs = (name: string) => name.startsWith('entente');

function drop(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error(`${name} cannot be deleted.`));
  });
}
