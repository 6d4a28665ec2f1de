// The web servers of Debian with the files of docs/deploy as they stand there: only what its reader fills in, too, is
// another, and all of it happens on this machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { findProgram } from '../../scripts/hosts/found.mjs';

export type ServerName = 'nginx' | 'caddy';

export const DEPLOY = join(import.meta.dirname, '../../docs/deploy');
const MODULES = '/etc/nginx/modules-enabled';

export interface Server {
  /** `http://127.0.0.1:4711`, with no path. */
  origin: string;
  /** Where nginx sends whoever comes without encryption; null for Caddy, which does that by itself. */
  plain: string | null;
  start(): Promise<void>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function programOf(name: ServerName): string {
  const found = findProgram(name);
  if (!found) throw new Error(`${name} is not here: npm run hosts`);
  return found;
}

/** Whether Debian's nginx has the module that the lines of its file with a number sign before them need. */
export function hasBrotli(): boolean {
  try {
    return readdirSync(MODULES).some((name) => name.includes('brotli-filter'));
  } catch {
    return false;
  }
}

/** What a reader of the file would put in, each of which must be there to be put in. */
function filledIn(text: string, pieces: readonly (readonly [string, string])[]): string {
  return pieces.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`nginx.conf has no "${from}"`);
    return before.replaceAll(from, to);
  }, text);
}

/** The whole configuration of nginx round the file, as Debian's own is, and with all it writes in one folder. */
function nginxConfig(folder: string, www: string, port: number, plainPort: number): string {
  const given = readFileSync(join(DEPLOY, 'nginx.conf'), 'utf8');
  const site = filledIn(given, [
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${port};`],
    ['listen [::]:443 ssl http2;', ''],
    ['ssl_certificate /etc/letsencrypt/live/journal.example.org/fullchain.pem;', ''],
    ['ssl_certificate_key /etc/letsencrypt/live/journal.example.org/privkey.pem;', ''],
    ['root /srv/ebb;', `root ${www};`],
    ...(hasBrotli() ? ([['# brotli', 'brotli']] as const) : []),
  ]);
  writeFileSync(join(folder, 'ebb.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
${hasBrotli() ? `include ${MODULES}/*brotli-filter*.conf;` : ''}
daemon off;
pid ${folder}/pid;
worker_processes 1;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/ebb.conf;
}
`;
}

/** Caddy's own settings round the file: nothing that leaves this machine or is shared with another Caddy. */
const caddyConfig = () => `{
	admin off
	default_bind 127.0.0.1
}
import ${join(DEPLOY, 'Caddyfile')}
`;

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function untilOpen(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}: ${said}`);
    if (await isOpen(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not answer: ${said}`);
}

/**
 * A server over a folder; not started yet.
 * @param folder for what the server writes
 * @param www what it serves
 */
export async function serverOf(name: ServerName, folder: string, www: string): Promise<Server> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const config = join(folder, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  mkdirSync(folder, { recursive: true });
  writeFileSync(config, name === 'nginx' ? nginxConfig(folder, www, port, plainPort) : caddyConfig());
  const args =
    name === 'nginx' ? ['-e', 'stderr', '-c', config] : ['run', '--config', config, '--adapter', 'caddyfile'];
  const env = {
    ...process.env,
    EBB_SITE: `http://127.0.0.1:${port}`,
    EBB_FILES: www,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
  let child: ChildProcess | undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    plain: name === 'nginx' ? `http://127.0.0.1:${plainPort}` : null,
    start: async () => {
      child = spawn(programOf(name), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
      await untilOpen(child, port);
    },
    stop: async () => {
      const running = child;
      if (!running || running.exitCode !== null) return;
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      await gone;
    },
  };
}
