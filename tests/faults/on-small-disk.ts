// A browser on a disk of its own, which a test can fill.
import type { BrowserContext } from '@playwright/test';
import { startBrowser } from '../e2e/browser-process.ts';
import { test as base } from '../e2e/journal.ts';
import { type SmallDisk, smallDisk } from './small-disk.ts';

interface OnDisk {
  disk: SmallDisk;
  /** Starts the browser on that disk. */
  start: () => Promise<{ context: BrowserContext; kill: () => Promise<void> }>;
}

export const test = base.extend<OnDisk>({
  disk: async ({ home: _ }, use) => {
    const disk = smallDisk();
    base.skip(!disk, 'this machine lets no file system be mounted');
    if (!disk) return;
    await use(disk);
    disk.remove();
  },
  start: async ({ disk }, use) => {
    const running = new Set<() => Promise<void>>();
    await use(async () => {
      const browser = await startBrowser(disk.folder);
      const kill = async () => {
        // One that is gone is waited for in vain.
        if (running.delete(kill)) await browser.kill();
      };
      running.add(kill);
      return { context: browser.context, kill };
    });
    await Promise.all([...running].map((kill) => kill()));
  },
});

/** No page file of the database, however small, finds room. */
export const NOTHING = 0;
