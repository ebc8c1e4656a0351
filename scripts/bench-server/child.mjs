import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts one of the servers here in a process of its own, and waits until it answers. */
export async function startServer(file, options, onProgress = () => undefined) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  // The records are made by the same TypeScript that fills a browser.
  const child = fork(path, [JSON.stringify(options)], { execArgv: ['--import', 'tsx'] });
  const address = await new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message.address) resolve(message.address);
      else onProgress(message);
    });
    child.once('exit', () => reject(new Error(`${file} ended before it answered.`)));
  });
  return { address, stop: () => stop(child) };
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
