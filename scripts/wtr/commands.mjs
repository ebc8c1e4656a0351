import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

// Commands that tests send by `executeServerCommand`, besides those the runner brings. Pages are
// used again by the next test file, so test/support/browser.ts undoes each after its test.

const clients = new WeakMap();

/** One connection a page: what is emulated ends with the connection that asked for it. */
async function debuggerOf(session) {
  const page = session.browser.getPage(session.id);
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

const isChromium = ({ browser }) => browser.type === 'puppeteer' && browser.name !== 'Firefox';

function debuggerCommand(name, toMessages) {
  return {
    name,
    async executeCommand({ command, payload, session }) {
      if (command !== name) return undefined;
      if (!isChromium(session)) throw new Error(`${name} is not supported by this browser`);
      const client = await debuggerOf(session);
      for (const message of toMessages(payload)) await client.send(...message);
      return true;
    },
  };
}

/** Any media feature by name: `{ 'forced-colors': 'active' }`; `{}` ends them all. */
export const emulateFeatures = () =>
  debuggerCommand('emulate-features', ({ media = '', ...features }) => [
    [
      'Emulation.setEmulatedMedia',
      { media, features: Object.entries(features).map(([name, value]) => ({ name, value })) },
    ],
  ]);

/**
 * `{ offline: true }` takes requests away from the page, and tells it so. Not all of its network:
 * the command to come back arrives over a web socket.
 */
export const emulateNetwork = () =>
  debuggerCommand('emulate-network', ({ offline }) => [
    ['Network.enable'],
    ['Network.setBlockedURLs', { urls: offline ? ['http://*', 'https://*'] : [] }],
    [
      'Network.overrideNetworkState',
      { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 },
    ],
  ]);

/** `{ granted: true }` lets the page read and write the clipboard; `false` leaves it as it was. */
export function permitClipboard() {
  return {
    name: 'permit-clipboard',
    async executeCommand({ command, payload, session }) {
      if (command !== 'permit-clipboard') return undefined;
      if (!isChromium(session)) throw new Error('permit-clipboard is not supported here');
      const page = session.browser.getPage(session.id);
      const { origin } = new URL(page.url());
      const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
      if (payload.granted) await page.browserContext().overridePermissions(origin, permissions);
      else await page.browserContext().clearPermissionOverrides();
      return true;
    },
  };
}

/**
 * `{ x, y, items: [{ mimeType, data }], files: [{ name, text }] }`: what is dragged in from another
 * window, over the page, and dropped at this place. Files are real ones.
 */
export function drop() {
  return {
    name: 'drop',
    async executeCommand({ command, payload, session }) {
      if (command !== 'drop') return undefined;
      if (!isChromium(session)) throw new Error('drop is not supported by this browser');
      const { x, y, items = [], files = [] } = payload;
      const folder = await mkdtemp(join(tmpdir(), 'dropped-'));
      const paths = files.map(({ name }) => join(folder, basename(name)));
      await Promise.all(files.map(({ text }, at) => writeFile(paths[at], text)));
      const client = await debuggerOf(session);
      const data = { items, files: paths, dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop']) {
        await client.send('Input.dispatchDragEvent', { type, x, y, data });
      }
      await rm(folder, { recursive: true });
      return true;
    },
  };
}

/** `{ width, height }` of the viewport; unlike the runner's own command, in WebKit too. */
export function resize() {
  return {
    name: 'resize',
    async executeCommand({ command, payload, session }) {
      if (command !== 'resize') return undefined;
      if (session.browser.type === 'puppeteer') {
        await session.browser.getPage(session.id).setViewport(payload);
      } else {
        await resizeWindow(session.browser.driver, payload);
      }
      return true;
    },
  };
}

async function resizeWindow(driver, { width, height }) {
  const [frameWidth, frameHeight] = await driver.execute(() => [
    outerWidth - innerWidth,
    outerHeight - innerHeight,
  ]);
  await driver.setWindowRect(null, null, width + frameWidth, height + frameHeight);
  await driver.waitUntil(async () => (await driver.execute(() => innerWidth)) === width, {
    timeout: 2000,
    interval: 50,
  });
}
