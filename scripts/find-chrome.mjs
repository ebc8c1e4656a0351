import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagedChromium } from './packaged-chromium.mjs';

// The headless shells come first: a full browser starves a page that is not in front of frames.
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const PLACES = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** What every page is opened with; the sandbox cannot be had by root. */
export const chromeFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find(isExecutable);
}

/** Answers with the browser if it starts, or with why it does not. */
function start(executablePath, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(
    executablePath,
    ['--version', '--no-sandbox'],
    { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 },
  );
  if (status !== 0) {
    const [reason] = (stderr || String(error ?? status)).trim().split('\n');
    return { refusal: `${executablePath}: ${reason}` };
  }
  const shell = /headless-shell/.test(executablePath) || 'FONTCONFIG_FILE' in env;
  return { chrome: { executablePath, version: stdout.trim(), env, shell } };
}

/** Every way to a browser, in order; each is tried only if those before it did not start. */
function* candidates() {
  if (process.env.CHROME_PATH) {
    // Whoever names a browser wants that one: another in its place would be a silent surprise.
    yield start(process.env.CHROME_PATH);
    return;
  }
  const system = process.env.CHROME_SKIP_SYSTEM ? undefined : installed();
  if (system) yield start(system);
  const packaged = packagedChromium();
  if (!packaged) return;
  const { executablePath, fonts, libraries } = packaged;
  yield start(executablePath, { FONTCONFIG_FILE: fonts });
  const paths = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  yield start(executablePath, { FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: paths });
}

/**
 * A Chromium that starts on this machine: the one named by CHROME_PATH, an installed one, or the
 * one that came with the development packages (CHROME_SKIP_SYSTEM=1 goes straight to that).
 */
export function findChrome() {
  const refusals = [];
  for (const { chrome, refusal } of candidates()) {
    if (chrome) return chrome;
    refusals.push(refusal);
  }
  throw new Error(
    [
      'No Chrome or Chromium starts here.',
      ...refusals,
      'Set CHROME_PATH, or on Debian run: apt-get install -y chromium-headless-shell',
    ].join('\n'),
  );
}

/** Options for puppeteer-core's launch. */
export function chromeLaunchOptions() {
  const { executablePath, env, shell } = findChrome();
  Object.assign(process.env, env);
  return { executablePath, headless: shell ? 'shell' : true, args: chromeFlags };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findChrome());
