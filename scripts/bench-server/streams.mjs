import { Agent, get } from 'node:http';
import { figuresOf } from './load.mjs';

/** Streams that are opened at a time, so that none is turned away at the door. */
const OPENED = 50;

/** Milliseconds after which a hint counts as lost. */
const PATIENCE = 10_000;

/** For so many seconds, tells something and waits until every stream has heard of it. */
export async function deliver(url, { many, seconds, tell }) {
  const streams = await openStreams(url, many);
  try {
    await streams.hear(tell);
    const taken = [];
    const started = performance.now();
    while (performance.now() < started + seconds * 1_000) taken.push(...(await streams.hear(tell)));
    return figuresOf(taken, performance.now() - started);
  } finally {
    streams.close();
  }
}

async function openStreams(url, many) {
  const agent = new Agent();
  let onHint = () => undefined;
  const open = async (at) => {
    const answer = await listen(url, agent);
    answer.setEncoding('utf8').on('data', (text) => text.includes('event: hint') && onHint(at));
    // It ends with the server or with us.
    answer.on('error', () => undefined);
  };
  for (let at = 0; at < many; at += OPENED) {
    const next = Math.min(OPENED, many - at);
    await Promise.all(Array.from({ length: next }, (_, step) => open(at + step)));
  }
  const hear = async (tell) => {
    const heard = new Map();
    const started = performance.now();
    await Promise.all([
      tell(),
      everyone((all) => {
        onHint = (at) => {
          if (!heard.has(at)) heard.set(at, performance.now() - started);
          if (heard.size === many) all();
        };
      }),
    ]);
    return heard.values();
  };
  return { hear, close: () => agent.destroy() };
}

function listen(url, agent) {
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent }, (answer) => {
      if (answer.statusCode === 200) resolve(answer);
      else reject(new Error(`A stream answered ${answer.statusCode}.`));
    });
    asked.on('error', reject);
  });
}

function everyone(begin) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A hint was lost.')), PATIENCE);
    begin(() => {
      clearTimeout(late);
      resolve();
    });
  });
}
