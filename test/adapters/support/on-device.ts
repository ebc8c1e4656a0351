import { BrowserAdapter, type BrowserOptions } from '../../../src/adapters/browser/index.js';
import { newId } from '../../../src/internal/new-id.js';
import type { Role } from '../../../src/model/index.js';
import type { Actor } from '../../../src/rules/index.js';
import { deleteDatabase } from '../../support/databases.js';
import { aDialogue } from './records.js';

export const ID = 'marsh';

const open: BrowserAdapter[] = [];
const names = new Set<string>();

afterEach(async () => {
  for (const adapter of open.splice(0)) await adapter.close();
  for (const name of names) await deleteDatabase(`${name}:${ID}`);
  names.clear();
});

/** The name of a database that nobody used; it is gone after the test. */
export function aName(): string {
  const name = `test-${newId()}`;
  names.add(name);
  return name;
}

/** An adapter on this device that is closed after the test; not opened yet. */
export function anAdapter(options: BrowserOptions = {}): BrowserAdapter {
  const adapter = new BrowserAdapter({ name: aName(), seed: aDialogue(), ...options });
  if (options.name) names.add(options.name);
  open.push(adapter);
  return adapter;
}

export async function opened(options: BrowserOptions = {}): Promise<BrowserAdapter> {
  const adapter = anAdapter(options);
  await adapter.open(ID);
  return adapter;
}

export function person(id: string, ...roles: readonly Role[]): Actor {
  return { id, name: id, roles: ['participant', ...roles] };
}

/** The code that a promise rejects with, or what it was fulfilled with instead. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return { fulfilled: await promise };
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}
