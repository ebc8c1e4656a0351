import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';

/** A real nginx, with TLS, on a port of its own. */
export interface Nginx {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts nginx in front of a server with a piece of configuration, in which only places are others. */
export async function startNginx(snippet: string, address: string): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-nginx-'));
  const port = await freePort();
  certify(folder);
  const conf = join(folder, 'nginx.conf');
  await writeFile(conf, around(placed(snippet, folder, port, address)));
  const args = ['-p', folder, '-c', conf, '-e', join(folder, 'error.log')];
  execFileSync('nginx', [...args, '-q', '-t'], { stdio: 'inherit' });
  const child = spawn('nginx', [...args, '-g', 'daemon off;'], { stdio: 'inherit' });
  await untilOpen(port);
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
      await rm(folder, { recursive: true });
    },
  };
}

/** Where its master is root, so are its workers: the folder is nobody else's. */
const user = process.getuid?.() === 0 ? 'user root;' : '';

/** What a machine has around such a piece. */
const around = (snippet: string): string => `
${user}
worker_processes 1;
pid nginx.pid;
events { worker_connections 768; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
${snippet}
}
`;

/** The same piece with the ports and files of this test. Each of them has to be in it. */
function placed(snippet: string, folder: string, port: number, address: string): string {
  const places = [
    ['listen 443 ', `listen 127.0.0.1:${String(port)} `],
    ['server 127.0.0.1:8080;', `server ${new URL(address).host};`],
    ['/etc/ssl/certs/dialogue.pem', join(folder, 'dialogue.pem')],
    ['/etc/ssl/private/dialogue.key', join(folder, 'dialogue.key')],
  ] as const;
  return places.reduce((text, [shown, here]) => {
    if (!text.includes(shown)) throw new Error(`There is no ${shown} in what is shown.`);
    return text.replace(shown, here);
  }, snippet);
}

function certify(folder: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', join(folder, 'dialogue.key'), '-out', join(folder, 'dialogue.pem')];
  const name = ['-subj', '/CN=dialogue.town.example', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...files, ...name], { stdio: 'ignore' });
}

async function untilOpen(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
  }
}
