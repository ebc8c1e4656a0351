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
