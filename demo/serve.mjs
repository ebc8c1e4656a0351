// Serves the consultation page and the server that keeps its dialogue: `npm start`. With
// `-- --browser` the page keeps it in the browser; with `-- --data FILE` it shows a record of one's own.
import { ensureBuilt } from '../scripts/ensure-built.mjs';
import { listen } from './server/listen.mjs';
import { readOptions } from './server/options.mjs';

const options = readOptions(process.argv.slice(2), process.env);

if (options.usage) {
  console.log(options.usage);
  process.exit();
}
if (options.problem) {
  console.error(options.problem);
  process.exit(2);
}

/** The page with its server, or alone. What is built can only be imported once it is. */
async function open() {
  if (options.database) return (await import('./server/whole.mjs')).openWhole(options);
  const { createSite } = await import('./server/site.mjs');
  const { servePages } = await import('./server/pages-only.mjs');
  const site = await createSite(options);
  return { begin: (where) => servePages(site, where), close: () => undefined };
}

try {
  if (options.build) await ensureBuilt();
  if (options.data) console.log(`Reading ${options.data} …`);
  const opened = await open();
  try {
    const { address, stop } = await listen(opened.begin, options);
    const { stopOnSignals } = await import('@entente/server');
    stopOnSignals(stop);
    console.log(`Entente is at ${address}/`);
  } catch (error) {
    await opened.close();
    throw error;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
