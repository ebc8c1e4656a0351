import { isAdapterError, type AdapterError } from '../adapters/errors.js';
import type { Command } from '../model/command.js';
import type { Unmet } from '../rules/decision.js';
import type { DialogueStore } from '../store/dialogue-store.js';

/** What the rules ask for before a command, or why they could not be asked; nothing without a store. */
export async function askRules(
  store: DialogueStore | undefined,
  command: Command,
): Promise<readonly Unmet[] | AdapterError | undefined> {
  try {
    return await store?.unmetBy(command);
  } catch (error) {
    if (!isAdapterError(error)) throw error;
    return error;
  }
}
