// What every test here begins with: the built app on a server of its own, and an engine on a profile that stays when
// the browser is killed.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { DIST } from '../e2e/journal.ts';
import { Browser } from './driver/browser.ts';
import { startFirefox } from './driver/firefox.ts';
import { startWebkit } from './driver/webkit.ts';
import { withWindows } from './driver/windows.ts';
import type { Start } from './driver/wire.ts';

export { note } from './note.ts';
export { expect };

export type EngineName = 'firefox' | 'webkit';

export interface EngineOption {
  engine: EngineName;
}

const ENGINES: Record<EngineName, Start> = { firefox: startFirefox, webkit: startWebkit };

interface OfTest {
  /** The folder of this test's profile. */
  profile: string;
  /** Starts the engine on a profile, this test's if no other is named. */
  open: (profile?: string) => Promise<Browser>;
  /** A folder for one more profile. */
  newProfile: () => string;
}

interface OfWorker extends EngineOption {
  /** A profile that was opened and closed once, of which every other is a copy: Firefox makes a new one in twice the time. */
  settled: string;
  /** Address of the served app, `http://localhost:<port>/`. */
  home: string;
}

export const test = base.extend<OfTest, OfWorker>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  home: [
    async ({ engine: _ }, use) => {
      if (!existsSync(`${DIST}/index.html`)) throw new Error(`${DIST} holds no build: npm run build`);
      const server = await serve({ root: DIST, port: 0 });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  settled: [
    async ({ engine }, use) => {
      const folder = mkdtempSync(join(tmpdir(), `ebb-${engine}-settled-`));
      if (engine === 'firefox') await (await startFirefox(folder)).close();
      await use(folder);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  newProfile: async ({ engine, settled }, use) => {
    const root = mkdtempSync(join(tmpdir(), `ebb-${engine}-`));
    let made = 0;
    await use(() => {
      made += 1;
      const folder = join(root, String(made));
      cpSync(settled, folder, { recursive: true });
      return folder;
    });
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  },
  profile: async ({ newProfile }, use) => use(newProfile()),
  open: async ({ engine, profile }, use) => {
    const opened: Browser[] = [];
    await use(async (folder = profile) => {
      const browser = new Browser(await withWindows(await ENGINES[engine](folder)));
      opened.push(browser);
      return browser;
    });
    await Promise.all(opened.map((browser) => browser.kill()));
  },
});
