// A new version: it asks, every window stores what is being written before anything reloads, and a window whose
// text could not be stored is left alone, with all its parts.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildLater } from './builds.ts';
import { draftEntry, expect } from './journal.ts';
import { test } from './site.ts';
import { edition, field, install, lookForUpdate, notice, reload } from './updating.ts';

// Where the offline worker is left out otherwise.
test.use({ serviceWorkers: 'allow' });

// One build serves all three.
test.describe.configure({ mode: 'default' });

let later = '';
test.beforeAll(() => {
  later = buildLater('9.9.9');
});

function countReloads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}

test('drafts in two windows survive, and both end on the new version', async ({ page, context, site }) => {
  await install(page, site.url);
  const other = await context.newPage();
  await other.goto(site.url);
  await draftEntry(page, { text: 'Written in the first window.', feelings: ['hope'] });
  await draftEntry(other, { text: 'Written in the second window.' });
  const loads = [countReloads(page), countReloads(other)];

  site.deploy(later);
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  await expect(notice(other)).toBeVisible();
  // Nothing happened unasked.
  expect(await edition(page)).toBeNull();
  await other.getByRole('status').getByRole('button', { name: 'Later' }).click();
  await expect(notice(other)).toHaveCount(0);

  await reload(page);
  for (const window of [page, other])
    await expect(window.locator('html')).toHaveAttribute('data-edition', '9.9.9');
  await expect(page.getByLabel('Day', { exact: true })).toBeAttached();
  await expect(other.getByLabel('Day', { exact: true })).toBeAttached();
  const texts = [await field(page).inputValue(), await field(other).inputValue()];
  expect(texts.sort()).toEqual(['Written in the first window.', 'Written in the second window.']);
  expect(loads.map((count) => count())).toEqual([1, 1]);

  // The files of the old build are forgotten once no window runs it.
  await page.reload();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a window with text that is not stored is not reloaded, and keeps every part', async ({
  page,
  context,
  site,
}) => {
  await install(page, site.url);
  const other = await context.newPage();
  await other.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      if (sessionStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await other.goto(site.url);
  await draftEntry(other, { text: 'Stored.' });
  await other.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await field(other).fill('Stored. And this is not.');
  await expect(other.getByRole('alert')).toBeVisible();

  site.deploy(later);
  await lookForUpdate(page);
  await expect(notice(page)).toBeVisible();
  // Nor does it reload itself: the words would go.
  await expect(notice(other)).toBeVisible();
  await reload(other);
  await expect(other.getByText('so nothing was reloaded')).toBeVisible();
  expect(await edition(page)).toBeNull();

  await reload(page);
  await expect(page.locator('html')).toHaveAttribute('data-edition', '9.9.9');
  await expect(other.getByText('Reload this one when you are done.')).toBeVisible();
  expect(await edition(other)).toBeNull();
  expect(await field(other).inputValue()).toBe('Stored. And this is not.');

  // Once there is room again it goes on as it was: neither the server nor the HTTP cache has its files any more.
  await (await context.newCDPSession(other)).send('Network.clearBrowserCache');
  await other.evaluate(() => sessionStorage.removeItem('full'));
  await field(other).fill('Stored. And now this is, too.');
  await expect(other.getByText(/^Saved on this device/)).toBeVisible();
  await other.getByRole('link', { name: 'Trends' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
  expect(await edition(other)).toBeNull();
  await reload(other);
  await expect(other.locator('html')).toHaveAttribute('data-edition', '9.9.9');
});

test('a deployment with a part missing changes nothing', async ({ page, site, watched }) => {
  watched.expectError(/Failed to load resource/);
  await install(page, site.url);
  site.deploy(later);
  rmSync(site.file(/^assets\/feelings-page-.*\.js$/));
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      registration.addEventListener('updatefound', () => {
        const next = registration.installing;
        next?.addEventListener('statechange', () => resolve(next.state));
      });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  expect(await failed).toBe('redundant');
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  expect(await edition(page)).toBeNull();
  await page.getByRole('link', { name: 'Trends' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trends' })).toBeVisible();
});
