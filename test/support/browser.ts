import { executeServerCommand } from '@web/test-runner-commands';

/** Only Chromium can be told to pretend; tests that need it are not registered elsewhere. */
export const canPretend = navigator.userAgent.includes('Chrome/');

const WIDE = { width: 1024, height: 768 };

// The page serves the next test too, so whatever a test asked for ends with it.
const undo = new Map<string, () => Promise<unknown>>();

afterEach(async () => {
  for (const step of undo.values()) await step();
  undo.clear();
});

/** Media features by their CSS name, such as `{ 'forced-colors': 'active' }`, or `media: 'print'`. */
export async function pretendMedia(features: Readonly<Record<string, string>>): Promise<void> {
  undo.set('media', () => executeServerCommand('emulate-features', {}));
  await executeServerCommand('emulate-features', { ...features });
}

/** Takes the page's network away, until `{ offline: false }` or the end of the test. */
export async function pretendNetwork(state: { readonly offline: boolean }): Promise<void> {
  undo.set('network', () => executeServerCommand('emulate-network', { offline: false }));
  await executeServerCommand('emulate-network', { ...state });
}

/** The size of the viewport in CSS pixels. */
export async function resizeTo(width: number, height = WIDE.height): Promise<void> {
  undo.set('size', () => executeServerCommand('resize', WIDE));
  await executeServerCommand('resize', { width, height });
}

/** Lets the page read and write the clipboard, until the end of the test. */
export async function permitClipboard(): Promise<void> {
  undo.set('clipboard', () => executeServerCommand('permit-clipboard', { granted: false }));
  await executeServerCommand('permit-clipboard', { granted: true });
}
