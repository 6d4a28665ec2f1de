// WebKitGTK, by its own WebDriver over HTTP. The window is ours (webkit-window.py): the one that comes with it forgets
// its profile when it is driven.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/engines/found.mjs';
import { display } from './display.ts';
import { type Command, closed, downloadsOf, killGroup, type Wire, whenThere } from './wire.ts';

const WINDOW = join(import.meta.dirname, 'webkit-window.py');

const PATHS: Record<Command, string> = {
  navigate: '/url',
  refresh: '/refresh',
  script: '/execute/async',
  click: '/element/:id/click',
  keys: '/element/:id/value',
  window: '/window',
  newWindow: '/window/new',
  toWindow: '/window',
};

/** The engine's own patience with a page ends before: a driver that says nothing at all is stuck. */
const ANSWER_MS = 90_000;

interface Refusal {
  error?: string;
  message?: string;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function request(address: string, method: string, body?: object): Promise<unknown> {
  const signal = AbortSignal.timeout(ANSWER_MS);
  const answer = await fetch(address, { method, signal, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await answer.json()) as { value: unknown };
  const { error, message } = (value ?? {}) as Refusal;
  if (!answer.ok) throw new Error(`${error}: ${message}`);
  return value;
}

async function newSession(driver: string, profile: string, child: ChildProcess): Promise<string> {
  await whenThere('WebKitWebDriver', child, () => request(`${driver}/status`, 'GET'));
  const browser = { binary: findProgram('python'), args: [WINDOW, profile, downloadsOf(profile)] };
  const session = await request(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
  });
  return `${driver}/session/${(session as { sessionId: string }).sessionId}`;
}

export async function startWebkit(profile: string): Promise<Wire> {
  const port = await freePort();
  const child = spawn(findProgram('webkit'), [`--port=${port}`], {
    // Its own process group, so that window and web processes die with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: await display() },
  });
  const session = await newSession(`http://127.0.0.1:${port}`, profile, child);
  return {
    call: (command, { id, ...parameters }) => {
      const address = `${session}${PATHS[command].replace(':id', String(id))}`;
      return command === 'window' ? request(address, 'GET') : request(address, 'POST', parameters);
    },
    close: async () => {
      await request(session, 'DELETE').catch(() => undefined);
      child.kill();
      await closed(child);
    },
    kill: () => killGroup(child),
  };
}
