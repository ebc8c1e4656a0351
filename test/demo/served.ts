import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createInterface } from 'node:readline';

/** An answer, with its body as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What to ask for, beside the path. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The server of the demonstration, in a process of its own. */
export interface Served {
  readonly address: string;
  /** Asks for exactly this path: nothing tidies it on the way. */
  ask(path: string, asking?: Asking): Promise<Answer>;
  /** Asks it to stop, and answers with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the server, and waits until it says where it is. */
export async function serve(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = { PORT: '0' },
): Promise<Served> {
  const child = spawn(process.execPath, ['demo/serve.mjs', '--no-build', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await saidAddress(createInterface(child.stdout));
  return {
    address,
    ask: (path, asking = {}) => ask(address, path, asking),
    async stop() {
      child.kill('SIGTERM');
      const [code] = (await once(child, 'close')) as [number | null];
      return code;
    },
  };
}

async function saidAddress(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const address = /^Entente is at (http:\/\/[^/]+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The server did not say where it is.');
}

function ask(address: string, path: string, { method = 'GET', headers, body }: Asking) {
  const { hostname, port } = new URL(address);
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/** What the server says when it does not start, and its exit code. */
export async function refuse(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { PORT: '0' },
): Promise<{ readonly code: number | null; readonly words: string }> {
  const child = spawn(process.execPath, ['demo/serve.mjs', '--no-build', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, words };
}
