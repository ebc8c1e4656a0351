import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromeLaunchOptions } from './scripts/find-chrome.mjs';
import { testFiles } from './scripts/test-files.mjs';
import {
  drop,
  emulateFeatures,
  emulateNetwork,
  permitClipboard,
  resize,
} from './scripts/wtr/commands.mjs';
import { engine } from './scripts/wtr/engines.mjs';
import { summaryReporter } from './scripts/wtr/summary-reporter.mjs';

/** Chromium, unless ENGINE says firefox or webkit; `npm run test:firefox` sets it. */
async function browser() {
  if (process.env.ENGINE) return engine(process.env.ENGINE);
  const launchOptions = { ...chromeLaunchOptions(), defaultViewport: { width: 1024, height: 768 } };
  // In a full browser the page behind gets no frames, and whoever waits for one waits in vain.
  const concurrency = launchOptions.headless === 'shell' ? 2 : 1;
  return { concurrency, launcher: chromeLauncher({ concurrency, launchOptions }) };
}

const { concurrency, launcher } = await browser();

// A promise that nobody looks after fails the test it happens in, as any other error does.
const strictPage = `<script type="module">
  addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
</script>`;

export default {
  files: testFiles('browser'),
  rootDir: import.meta.dirname,
  nodeResolve: { exportConditions: ['development'] },
  concurrency,
  browsers: [launcher],
  plugins: [
    a11ySnapshotPlugin(),
    drop(),
    emulateFeatures(),
    emulateNetwork(),
    permitClipboard(),
    resize(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  reporters: [defaultReporter(), summaryReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>
    ${strictPage}</head><body><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { timeout: 20_000 } },
  coverageConfig: { include: ['src/**/*.ts'] },
};
