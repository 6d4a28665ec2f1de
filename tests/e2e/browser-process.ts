// A browser as a process of its own on a profile that stays: what is needed to kill one and start the next.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { browserArgs, findBrowser, findShell } from '../../scripts/browser.mjs';

export interface RunningBrowser {
  context: BrowserContext;
  /** Kills every process of it at once, as a crash or a dead battery would. */
  kill(): Promise<void>;
  /** Ends it as a person does, with everything written out. */
  end(): Promise<void>;
}

/** A folder for a profile, and how to be rid of it. */
export function newProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function endpointOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk) => {
      said += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    process.once('exit', (code) => reject(new Error(`the browser ended with ${code}: ${said}`)));
  });
}

/** With everything that a browser keeps round its pages, where a test is about that. */
export const startWholeBrowser = (profile: string): Promise<RunningBrowser> =>
  startBrowser(profile, findBrowser());

/** Starts a browser on a profile. */
export async function startBrowser(profile: string, program = findShell()): Promise<RunningBrowser> {
  const args = [
    '--headless',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-size=390,844',
    ...browserArgs(),
    'about:blank',
  ];
  // Its own process group, so that its renderers die with it.
  const child = spawn(program ?? chromium.executablePath(), args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  const context = browser.contexts()[0];
  if (!context) throw new Error('the browser has no context');
  return {
    context,
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await gone;
    },
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}
