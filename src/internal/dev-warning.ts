import { isDevelopment } from './development.js';

const given = new Set<string>();

/**
 * Tells a developer what to do about a slip, once per code. Builds for production are silent: ask
 * `isDevelopment` before putting the text together where that takes work.
 */
export function devWarning(code: string, text: string): void {
  if (!isDevelopment || given.has(code)) return;
  given.add(code);
  console.warn(`Entente: ${text} (${code})`);
}
