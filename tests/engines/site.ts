// The built app in a folder of its own, served, so that its files can be changed and its server can be stopped.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { deployInto } from '../e2e/deploy.ts';
import { DIST } from '../e2e/journal.ts';
import type { Browser } from './driver/browser.ts';
import { test as base, expect } from './engine.ts';

export interface Site {
  /** `http://localhost:<port>/` */
  url: string;
  folder: string;
  /** Replaces every file, as a new deployment does. */
  deploy(build: string): void;
  /** Stops the server for good, and sees that nothing answers there. */
  stop(): Promise<void>;
}

export const test = base.extend<{ site: Site }>({
  site: async ({ engine }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `ebb-${engine}-site-`));
    const deploy = (build: string) => deployInto(folder, build);
    deploy(DIST);
    const server = await serve({ root: folder, port: 0 });
    let isServed = true;
    const stop = async () => {
      if (isServed) await server.close();
      isServed = false;
      await expect(fetch(server.url)).rejects.toThrow();
    };
    await use({ url: server.url, folder, deploy, stop });
    await stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Opens the app for the first time, and waits until it says that it works with no connection. */
export async function install(browser: Browser, url: string): Promise<void> {
  await browser.goto(url);
  await browser.sees('Ready to work offline');
}
