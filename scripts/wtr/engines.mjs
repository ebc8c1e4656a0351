import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

// One page at a time: neither engine gives frames to two, and WebDriver would nest them.
const concurrency = 1;

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((dir) => join(dir, name))).find(existsSync);
}

/** The browser that WebKitGTK's driver starts; its folder carries the version of the interface. */
function miniBrowser() {
  const libraries = '/usr/lib/x86_64-linux-gnu';
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .filter((name) => name.startsWith('webkit2gtk-'))
    .map((name) => join(libraries, name, 'MiniBrowser'))
    .find(existsSync);
}

/** Why `name` cannot run on this machine, or undefined if it can. */
export function missingEngine(name) {
  if (name === 'firefox') {
    return onPath('firefox-esr', 'firefox') ? undefined : 'Firefox is not installed (firefox-esr)';
  }
  const isThere = onPath('WebKitWebDriver') && onPath('xvfb-run') && miniBrowser();
  return isThere ? undefined : 'WebKit is not installed (webkit2gtk-driver, xvfb, xauth)';
}

/** Nothing here may ask the network for anything. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
};

function firefox() {
  const launchOptions = {
    browser: 'firefox',
    executablePath: onPath('firefox-esr', 'firefox'),
    headless: true,
    extraPrefsFirefox: QUIET,
  };
  return chromeLauncher({ puppeteer, concurrency, launchOptions });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (url) => fetch(url).then(Boolean, () => false);

/** Starts WebKit's driver on a screen of its own, which both end with this process. */
async function startWebKitDriver(port) {
  const driver = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1024x24', 'WebKitWebDriver', `--port=${port}`],
    {
      detached: true,
      stdio: 'inherit',
      env: {
        ...process.env,
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      },
    },
  );
  process.on('exit', () => driver.exitCode ?? process.kill(-driver.pid));
  for (let tries = 0; !(await answers(`http://127.0.0.1:${port}/status`)); tries += 1) {
    if (tries === 100) throw new Error('WebKitWebDriver does not answer');
    await wait(100);
  }
}

async function webkit() {
  const port = await freePort();
  await startWebKitDriver(port);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryCount: 0,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  });
}

/** What the test runner needs to run in Firefox or WebKit. */
export async function engine(name) {
  return { concurrency, launcher: name === 'firefox' ? firefox() : await webkit() };
}
